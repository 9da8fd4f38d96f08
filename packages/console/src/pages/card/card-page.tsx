import { useParams } from 'wouter';
import { TalentCard } from './talent-card.tsx';

/** The card of anybody, for staff. */
export default function CardPage() {
  const { nip = '' } = useParams<{ nip: string }>();
  return <TalentCard key={nip} nip={nip} isOwn={false} />;
}
