import { defineMessages } from './messages.ts';
import {
  assignmentLevelNames,
  awardLevelNames,
  educationNames,
  feedbackNames,
  fieldMatchNames,
  holdingNames,
  predikatNames,
  sanctionLevelNames,
} from './person-terms.ts';
import { levelNames } from './terms.ts';

/** A term of a record, in whichever of the official lists it stands. */
export const findingNames = defineMessages<string>({
  id: {
    ...sanctionLevelNames.id,
    ...levelNames.id,
    ...holdingNames.id,
    ...assignmentLevelNames.id,
    ...awardLevelNames.id,
    ...educationNames.id,
    ...fieldMatchNames.id,
    ...feedbackNames.id,
    ...predikatNames.id,
    'tidak-ada': 'Tidak ada',
  },
  en: {
    ...sanctionLevelNames.en,
    ...levelNames.en,
    ...holdingNames.en,
    ...assignmentLevelNames.en,
    ...awardLevelNames.en,
    ...educationNames.en,
    ...fieldMatchNames.en,
    ...feedbackNames.en,
    ...predikatNames.en,
    'tidak-ada': 'None',
    'lintas-unit': 'across units',
    'lintas-instansi': 'across agencies',
    'satu-unit': 'one unit',
  },
});
