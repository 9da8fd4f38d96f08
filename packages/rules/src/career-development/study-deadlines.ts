import type { Deadline, DeadlineRule } from '../deadlines/deadline.ts';
import { bondedService, lastDayOfStudy } from './study-assignment.ts';

/** The last day of a study that nobody has ended, and the last day of the service owed after one. */
export const studyDeadlines: DeadlineRule = ({ dossier }, today) =>
  dossier.studyAssignments.flatMap((assignment): readonly Deadline[] => {
    const { id, ended } = assignment;
    if (ended === null) return [{ kind: 'tugas-belajar', id, dueOn: lastDayOfStudy(assignment) }];
    const bond = bondedService(assignment);
    return bond === null || bond.until < today ? [] : [{ kind: 'ikatan-dinas', id, dueOn: bond.until }];
  });
