export { type AccessEntry, listAccesses, putAccess, recordAccess } from './access-log.ts';
export { beginActing, ceaseActing, loadActing } from './acting-pointer.ts';
export { listAgencies } from './agencies.ts';
export { addressOf, type BulkTable } from './bulk-table.ts';
export { type CommandRequest, commandOf, type SystemCause, systemCommand } from './command-request.ts';
export { type Change, type CommitResult, commit, type Decision } from './commit.ts';
export { changeCircumstance, changeConsent, type DeclarationChange } from './consent-change.ts';
export { createPerson, recordOf } from './create-person.ts';
export { decodeCursor, encodeCursor } from './cursor.ts';
export {
  deadlineItem,
  deadlinesDue,
  listDeadlines,
  loadDeadlines,
  noticeDeadline,
  replaceDeadlines,
  type StandingDeadlines,
  type StoredDeadline,
} from './deadlines.ts';
export { decideAndCommit, type Step } from './decide-and-commit.ts';
export { listDecisions, putDecisionRecord } from './decision-record.ts';
export { changeDevelopment, type DevelopmentState, type OutcomeEntry } from './development-state.ts';
export { entriesAmong, loadDossier } from './dossier.ts';
export { DynamoTable, type DynamoTableOptions } from './dynamo-table.ts';
export { eachAtOnce, slices } from './each-at-once.ts';
export { gatherCareerDevelopmentEvidence } from './evidence/career-development-evidence.ts';
export type { EvidenceGatherer } from './evidence/evidence-gatherer.ts';
export { gatherEvidence } from './evidence/gather-evidence.ts';
export { gatherProcurementEvidence } from './evidence/procurement-evidence.ts';
export { gatherRewardsEvidence } from './evidence/rewards-evidence.ts';
export { aggregateOfSubject } from './feed/aggregate-of-subject.ts';
export { appendToFeed, type FeedPart } from './feed/append-to-feed.ts';
export { DeliveryAttempt, listAttempts, putAttempt } from './feed/delivery-log.ts';
export {
  type DeliveryProgress,
  type DeliveryState,
  endTurn,
  keepTurn,
  leaveTurn,
  loadDelivery,
  NOT_FAILING,
  newDelivery,
  restartDelivery,
  type TurnAsked,
  takeTurn,
} from './feed/delivery-state.ts';
export { FeedEntry, FeedFacts } from './feed/feed-item.ts';
export { oldestKept, positionAt } from './feed/position-at.ts';
export { feedHead, readFeed } from './feed/read-feed.ts';
export { type Unfed, unfedEvents } from './feed/unfed-events.ts';
export { loadWhereabouts } from './feed/whereabouts.ts';
export { listEvents, placementAt, placementTrail } from './history.ts';
export { type ImportBatch, importBatchesOf, putImportBatch } from './imports/import-batches.ts';
export {
  type ImportMappingData,
  rememberedImportMapping,
  rememberImportMapping,
} from './imports/import-mapping.ts';
export {
  type ImportPartResult,
  type ImportPlace,
  type ImportReading,
  type ImportRun,
  importPartsDone,
  loadImportReading,
  putImportPart,
  putImportReading,
} from './imports/import-parts.ts';
export {
  createImport,
  failImport,
  finishImportStep,
  type ImportData,
  type ImportEntry,
  type ImportStep,
  importRegister,
  startImportStep,
} from './imports/import-register.ts';
export { asPlannedPost, loadJobMap, workloadsOf } from './job-map.ts';
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
export { ListData } from './list-item.ts';
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
export { namesOf } from './names-of.ts';
export { contestedBy, uncontested } from './objection-freeze.ts';
export {
  listObjections,
  listObjectionsOf,
  objectionsDue,
  pointToObjection,
  undecidedObjections,
} from './objection-lists.ts';
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
export { findUnpublished, loadUnpublished, markPublished, oldestUnpublished } from './outbox.ts';
export { listPeopleOfUnits } from './people-of-units.ts';
export { peopleToAnalyse } from './people-to-analyse.ts';
export { keepRevision, listRevisions } from './performance-revisions.ts';
export { summarizeTallies } from './performance-summary.ts';
export {
  countAnew,
  emptyTally,
  loadTally,
  type PerformanceTally,
  type TallyState,
} from './performance-tally.ts';
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
  allStandings,
  flagsDue,
  listPeople,
  listRetirements,
  listStandings,
  loadStanding,
  type PersonStanding,
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
  positionKeys,
  toPositionState,
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
export {
  fixProjection,
  loadProjectionPart,
  loadProjectionRows,
  MOST_PROJECTION_ROWS,
} from './projection-rows.ts';
export { changeOap, loadOap, oapOfAgency } from './protected-oap.ts';
export { readAhead } from './read-ahead.ts';
export { changeRecord, putInput } from './record-change.ts';
export { listRefusals } from './refusal-index.ts';
export {
  AGENCY_WIDE,
  changeEntry,
  defineRegister,
  type Entry,
  type EntryDue,
  entriesDue,
  entriesOf,
  listDue,
  listEntries,
  loadEntry,
  type Register,
  type RegisterDesign,
} from './register.ts';
export {
  assessmentPlanRegister,
  careerPathRegister,
  gapAnalysisRegister,
  guidanceRegister,
  performanceAnalysisRegister,
  standardVersionRegister,
  studyAssignmentRegister,
  technicalCompetencyRegister,
} from './registers/career-development-registers.ts';
export {
  CASE_INDEXES,
  type CaseData,
  changeCase,
  disciplineCaseRegister,
} from './registers/discipline-registers.ts';
export {
  BREACH_NOTICE_DUE,
  breachYearOf,
  type DataBreachData,
  dataBreachRegister,
  differenceRegister,
  type IntegrationData,
  integrationRegister,
  type SyncDifferenceData,
  WAITING_DIFFERENCES,
} from './registers/information-registers.ts';
export {
  loadMeritEvidence,
  MERIT_DOCUMENTS,
  type MeritAssessmentData,
  type MeritDocumentData,
  type MeritEvidenceData,
  type MeritResultData,
  meritAssessmentRegister,
  meritDocumentRegister,
  meritDocuments,
  meritEvidenceRegister,
  meritResultRegister,
  meritWeightsRegister,
} from './registers/merit-registers.ts';
export { payDecreeRegister, tppClassRegister, tppSchemeRegister } from './registers/pay-registers.ts';
export {
  type PerformancePlanData,
  performanceFeedbackRegister,
  performancePlanRegister,
  performanceProgressRegister,
  performanceTallyRegister,
  raterDueKind,
} from './registers/performance-registers.ts';
export {
  formationRegister,
  projectionRegister,
  type StoredFormation,
  type StoredProjection,
  type StoredWorkload,
  workloadRegister,
} from './registers/planning-registers.ts';
export {
  type ApplicantData,
  type AppointeeData,
  applicantRegister,
  appointeeRegister,
  type ContractData,
  contractRegister,
  formationOwner,
  formationUnchanged,
  type InboundTransferData,
  inboundTransferRegister,
  type ProcurementFormationData,
  procurementFormationRegister,
  type RoundData,
  roundRegister,
  type SelectionObjectionData,
  selectionObjectionRegister,
} from './registers/procurement-registers.ts';
export {
  ACTING_DUE,
  type ActingPostData,
  actingPostRegister,
  type ElectionFreezeData,
  electionFreezeRegister,
  electionFreezes,
  listActingPosts,
  listRankPromotions,
  listTransfers,
  type RankPromotionData,
  rankPromotionRegister,
  type TransferData,
  transferRegister,
} from './registers/promotion-registers.ts';
export { AWARD_PROPOSALS_DUE, awardProposalRegister } from './registers/rewards-registers.ts';
export {
  HOLIDAY_CALENDARS,
  holidayCalendarRegister,
  leaveCreditRegister,
  leaveRegister,
  legalAidRegister,
  loadLeaveAccount,
  protectionClaimRegister,
  retirementCaseRegister,
  retirementStepRegister,
  serviceRequestRegister,
  wealthReportRegister,
} from './registers/services-registers.ts';
export {
  type AgencyClientData,
  agencyClientRegister,
  type SubscriptionData,
  subscriptionRegister,
} from './registers/subscription-registers.ts';
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
export {
  beginScheduleRun,
  type Did,
  endScheduleRun,
  lastScheduleRuns,
  type StoredScheduleRun,
} from './schedule-runs.ts';
export { type SeatMove, type SeatResult, seat } from './seat.ts';
export { selfServicesInUse } from './self-services.ts';
export { type Cause, type Fact, type Head, StoredEvent, toCloudEvent } from './stored-event.ts';
export { claimClient, findClientAgency } from './subscriptions/client-agency.ts';
export { endSubscription } from './subscriptions/end-subscription.ts';
export {
  createSecret,
  loadSecrets,
  newSecrets,
  rotateSecrets,
  type SubscriptionSecrets,
  signingSecrets,
} from './subscriptions/secrets.ts';
export { asListAnswer, contentHashOf, draftList, frozenCopy } from './succession-list-state.ts';
export { collect, eachItem, type Item, type Key, keyOf, type Table, type Write } from './table.ts';
export { type PersonListEntry, type RetirementDue, type Talent, talentItem } from './talent-item.ts';
export { laterInstant, localDate } from './today.ts';
export { loadUnitPredikats, predikatsOfYear, setUnitPredikat } from './unit-predikat.ts';
export { createUnit, loadUnit, loadUnits, type UnitState, withSubUnits } from './unit-state.ts';
export { loadVacancyEvidence } from './vacancy-evidence.ts';
export { allVacancies, appointmentsDue, listVacancies, loadListedVacancy } from './vacancy-lists.ts';
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
