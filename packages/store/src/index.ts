export { listAgencies } from './agencies.ts';
export { type CommandRequest, commandOf, systemCommand } from './command-request.ts';
export { type Change, type CommitResult, commit, type Decision } from './commit.ts';
export { createPerson, recordOf } from './create-person.ts';
export { DynamoTable, type DynamoTableOptions } from './dynamo-table.ts';
export { listEvents, placementAt } from './history.ts';
export {
  type Aggregate,
  asnAggregate,
  headKey,
  heldStandardKey,
  type InputKind,
  inputKey,
  placementAggregate,
  positionAggregate,
  retirementAggregate,
  unitAggregate,
  vacancyAggregate,
} from './keys.ts';
export { ListData, putList } from './list-item.ts';
export { indexSource, type ListPage, listPage, type PageRequest } from './list-page.ts';
export { listPositions, listUnits } from './organization-lists.ts';
export { findUnpublished, loadUnpublished, markPublished } from './outbox.ts';
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
export { changePlacement, type PlacementChange } from './placement-change.ts';
export {
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
export { changeRecord, putInput } from './record-change.ts';
export { changeRetirement } from './retirement-change.ts';
export { runCommand } from './run-command.ts';
export { type SeatMove, type SeatResult, seat } from './seat.ts';
export { type Cause, type Fact, type Head, StoredEvent, toCloudEvent } from './stored-event.ts';
export { asListAnswer, contentHashOf, draftList, frozenCopy } from './succession-list-state.ts';
export { collect, eachItem, type Item, type Key, type Table, type Write } from './table.ts';
export { type PersonListEntry, type RetirementDue, type Talent, talentItem } from './talent-item.ts';
export { localDate } from './today.ts';
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
