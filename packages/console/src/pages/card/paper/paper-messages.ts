import { defineMessages } from '../../../language/messages.ts';

/** What the card says on paper alone. */
export const paperMessages = defineMessages({
  id: {
    title: 'Kartu talenta ASN',
    left: '… dan {count} lagi, lihat aplikasi.',
    basis:
      'Dasar hukum: UU 20/2023, PP 11/2017 jo 17/2020, PermenPANRB 3/2020 jo 20/2025, 6/2022 dan 38/2017; yang tiap syarat ada di aplikasi. Dihitung per {asOf} menurut aturan {ruleSet}.',
    printed: 'Dicetak {at} oleh {who}, {role}. Catatan komite tidak termuat.',
  },
  en: {
    title: 'Talent card of a civil servant',
    left: '… and {count} more, see the application.',
    basis:
      'Legal basis: UU 20/2023, PP 11/2017 with 17/2020, PermenPANRB 3/2020 with 20/2025, 6/2022 and 38/2017; that of each requirement is in the application. Calculated as of {asOf} by the rule set {ruleSet}.',
    printed: 'Printed {at} by {who}, {role}. Notes of the committee are not in it.',
  },
});
