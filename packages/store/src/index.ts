export { listAgencies } from './agencies.ts';
export { type CommandRequest, commandOf, type SystemCause, systemCommand } from './command-request.ts';
export { type Change, type CommitResult, commit, type Decision } from './commit.ts';
export { changeCircumstance, changeConsent, type DeclarationChange } from './consent-change.ts';
export { createPerson, recordOf } from './create-person.ts';
export { decideAndCommit, type Step } from './decide-and-commit.ts';
export { changeDevelopment, type DevelopmentState, type OutcomeEntry } from './development-state.ts';
export { DynamoTable, type DynamoTableOptions } from './dynamo-table.ts';
export { listEvents, placementAt } from './history.ts';
export {
  type Aggregate,
  asnAggregate,
  developmentAggregate,
  headKey,
  heldStandardKey,
  type InputKind,
  inputKey,
  membershipAggregate,
  objectionAggregate,
  placementAggregate,
  policyAggregate,
  positionAggregate,
  retirementAggregate,
  unitAggregate,
  vacancyAggregate,
} from './keys.ts';
export { ListData, putList } from './list-item.ts';
export { indexSource, type ListPage, listPage, type PageRequest } from './list-page.ts';
export {
  changeMembership,
  type MembershipChange,
  moveMembershipCheck,
  type NextMembership,
} from './membership-change.ts';
export { allPoolMembers, listPool, poolChecksDue } from './membership-lists.ts';
export {
  type DeclarationEntry,
  loadPool,
  type MembershipState,
  type PoolMember,
  type PoolState,
} from './membership-state.ts';
export { contestedBy, uncontested } from './objection-freeze.ts';
export { listObjections, listObjectionsOf, objectionsDue, pointToObjection } from './objection-lists.ts';
export { previewPerson } from './objection-preview.ts';
export { lastRecording } from './objection-recording.ts';
export {
  changeObjection,
  isAsContested,
  loadObjection,
  type ObjectionData,
  type StoredObjection,
  withState,
} from './objection-state.ts';
export { allPositions, listPositions, listUnits } from './organization-lists.ts';
export { findUnpublished, loadUnpublished, markPublished } from './outbox.ts';
export { listPeopleOfUnits } from './people-of-units.ts';
export {
  type ChunkRef,
  contentHashOfChunks,
  findEntry,
  PEOPLE_OF_A_CHUNK,
  readChunks,
  replaceEntries,
  writeChunks,
} from './period-chunks.ts';
export {
  type Calibration,
  type CommitteeSession,
  listCalibrations,
  listSessions,
  loadCalibration,
  putCalibration,
  putSession,
} from './period-parts.ts';
export { pageOfPeriod } from './period-people.ts';
export { entryOfPerson, takeSnapshot } from './period-snapshot.ts';
export {
  changePeriod,
  listPeriods,
  loadPeriod,
  loadPeriodVersion,
  type PeriodData,
  type PeriodState,
  putPeriodVersion,
} from './period-state.ts';
export {
  allPeople,
  flagsDue,
  listPeople,
  listRetirements,
  profilesAt,
  rechecksDue,
  retirementsDue,
  vacantPosts,
} from './person-lists.ts';
export {
  type AsnRecord,
  type Input,
  loadInput,
  loadInputs,
  loadPerson,
  loadRecord,
  loadRetirement,
  loadTalent,
  type PersonState,
  type RetirementFlag,
} from './person-state.ts';
export { changePlacement, isSamePlacement, type PlacementChange } from './placement-change.ts';
export {
  loadPolicyContent,
  loadRuleSet,
  type NamedPolicy,
  putPolicyContent,
} from './policy-content.ts';
export { policyInForce, policyNamed } from './policy-in-force.ts';
export {
  activatePolicy,
  changePolicy,
  listPolicies,
  loadPolicy,
  type PolicyData,
  type PolicyState,
  setDraft,
} from './policy-state.ts';
export {
  type Activation,
  activationOn,
  loadTimeline,
  policyOn,
  signActivation,
  type Timeline,
} from './policy-timeline.ts';
export {
  asForecastPost,
  asHeldPost,
  asTargetPost,
  changePosition,
  createPosition,
  levelOf,
  loadPosition,
  type PositionData,
  type PositionState,
  pointTo,
  type VacancyPointer,
} from './position-state.ts';
export {
  createPreflightExport,
  loadPreflightBatch,
  loadPreflightExport,
  type PreflightExportData,
  type PreflightExportFacts,
  preflightExportOf,
  putPreflightBatches,
  type StoredPreflightBatch,
} from './preflight-export-state.ts';
export { changeOap, loadOap, oapOfAgency } from './protected-oap.ts';
export { changeRecord, putInput } from './record-change.ts';
export { changeRetirement } from './retirement-change.ts';
export {
  canFinish,
  finishRun,
  finishUnit,
  putSplit,
  queueUnit,
  requeueUnit,
  startRecalculation,
  startReplay,
  turnPage,
} from './run-change.ts';
export { runCommand } from './run-command.ts';
export { recalculationsDue, startDueRecalculation } from './run-due.ts';
export { listMovers, putMover } from './run-movers.ts';
export {
  loadRun,
  loadRunHead,
  loadRunUnit,
  type RunData,
  type RunState,
  type RunUnitData,
  type RunUnitState,
} from './run-state.ts';
export { type SeatMove, type SeatResult, seat } from './seat.ts';
export { type Cause, type Fact, type Head, StoredEvent, toCloudEvent } from './stored-event.ts';
export { asListAnswer, contentHashOf, draftList, frozenCopy } from './succession-list-state.ts';
export { collect, eachItem, type Item, type Key, type Table, type Write } from './table.ts';
export { type PersonListEntry, type RetirementDue, type Talent, talentItem } from './talent-item.ts';
export { laterInstant, localDate } from './today.ts';
export { loadUnitPredikats, predikatsOfYear, setUnitPredikat } from './unit-predikat.ts';
export { createUnit, loadUnit, loadUnits, type UnitState, withSubUnits } from './unit-state.ts';
export { allVacancies, appointmentsDue, listVacancies } from './vacancy-lists.ts';
export {
  changeVacancy,
  closeVacancy,
  loadVacancy,
  openVacancy,
  parseDueVacancy,
  type VacancyData,
  type VacancyState,
  vacancyOfList,
} from './vacancy-state.ts';
export { verifyAggregate } from './verify-aggregate.ts';
