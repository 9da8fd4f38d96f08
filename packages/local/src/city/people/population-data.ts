import { schemas } from '@kotak9/contracts';
import * as z from 'zod';
import namesJson from '../data/names.json' with { type: 'json' };
import populationJson from '../data/population.json' with { type: 'json' };

const share = z.number().min(0).max(1);
/** Youngest, commonest, oldest. */
const ages = z.tuple([z.number(), z.number(), z.number()]);
const range = z.tuple([schemas.Grade, schemas.Grade]);

/** What the population is drawn from; the published figures behind it stand in the file. */
export const population = z
  .object({
    women: z.object({
      struktural: share,
      guru: share,
      nakes: share,
      teknis: share,
      pelaksana: share,
    }),
    papuan: share,
    ages: z.partialRecord(schemas.PostLevel, ages),
    /** Of PNS, beside those whom the age ranges bring there. */
    lastTwoYears: share,
    pppkAge: ages,
    serviceYears: z.partialRecord(schemas.PostLevel, z.number()),
    education: z.partialRecord(schemas.PostLevel, z.array(z.tuple([schemas.EducationLevel, z.number()]))),
    grades: z.partialRecord(schemas.PostLevel, range),
    gradesByEducation: z.record(schemas.EducationLevel, range),
    /** Of those who have served long enough to have one so old. */
    expiredAssessment: share,
    missingAssessment: share,
    missingFeedback: share,
    sanctioned: share,
    vacantPosts: share,
    ownStandard: share,
  })
  .parse(populationJson);

export const names = z
  .object({ surnames: z.array(z.string()), men: z.array(z.string()), women: z.array(z.string()) })
  .parse(namesJson);
