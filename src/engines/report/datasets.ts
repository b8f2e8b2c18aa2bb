export type FieldKind = 'TEXT' | 'CODE' | 'DATE' | 'NUMBER' | 'BOOLEAN';

/**
 * What rows a template may ask for, and what each tells: the words of the template format. Rows are read by whoever calls
 * the engine; each says which objects it comes from.
 */
export const datasets = {
  /** A benefit a cooperation brings to a unit in one of the three duties (manfaat kerja sama), with its agreement. */
  BENEFITS: {
    cooperation: 'CODE',
    benefitId: 'CODE',
    agreement: 'TEXT',
    kind: 'TEXT',
    number: 'TEXT',
    partner: 'TEXT',
    partnerId: 'CODE',
    partnerKind: 'CODE',
    partnerClass: 'CODE',
    level: 'CODE',
    title: 'TEXT',
    benefit: 'TEXT',
    dharma: 'CODE',
    relevant: 'BOOLEAN',
    unit: 'CODE',
    unitCode: 'CODE',
    unitName: 'TEXT',
    unitKind: 'CODE',
    /** Whether there is the unit on the day. */
    unitExists: 'BOOLEAN',
    startsOn: 'DATE',
    until: 'DATE',
    agreementStartsOn: 'DATE',
    agreementUntil: 'DATE',
    status: 'CODE',
    budget: 'NUMBER',
    currency: 'TEXT',
    evidence: 'TEXT',
  },
  /** An agreement that came into force (naskah kerja sama). */
  AGREEMENTS: {
    cooperation: 'CODE',
    title: 'TEXT',
    description: 'TEXT',
    kind: 'TEXT',
    number: 'TEXT',
    partnerNumber: 'TEXT',
    partner: 'TEXT',
    partnerId: 'CODE',
    partnerKind: 'CODE',
    partnerClass: 'CODE',
    partnerCountry: 'CODE',
    partnerAddress: 'TEXT',
    partnerWebsite: 'TEXT',
    level: 'CODE',
    signedOn: 'DATE',
    startsOn: 'DATE',
    endsOn: 'DATE',
    until: 'DATE',
    status: 'CODE',
    unit: 'CODE',
    unitName: 'TEXT',
    basis: 'TEXT',
    budget: 'NUMBER',
    currency: 'TEXT',
    fundedBy: 'TEXT',
    signatory: 'TEXT',
    signatoryTitle: 'TEXT',
    responsible: 'TEXT',
    responsibleTitle: 'TEXT',
    partnerSignatory: 'TEXT',
    partnerSignatoryTitle: 'TEXT',
    partnerResponsible: 'TEXT',
    partnerResponsibleTitle: 'TEXT',
    documents: 'NUMBER',
    activities: 'NUMBER',
    benefits: 'NUMBER',
    source: 'CODE',
  },
  /** An activity that was held under a cooperation (kegiatan). */
  ACTIVITIES: {
    activity: 'CODE',
    cooperation: 'CODE',
    agreement: 'TEXT',
    number: 'TEXT',
    partner: 'TEXT',
    level: 'CODE',
    kind: 'TEXT',
    title: 'TEXT',
    dharma: 'CODE',
    relevant: 'BOOLEAN',
    unit: 'CODE',
    unitName: 'TEXT',
    heldOn: 'DATE',
    evidence: 'NUMBER',
  },
  /**
   * An aspect that a cooperation shows for a unit, from day to day: BENEFIT and PERFORMANCE_FACILITIES by evidence, BENEFIT
   * also by a benefit with evidence as long as it ran; SATISFACTION_SUSTAINABILITY where its latest survey has an index
   * (`index`) and it was decided to go on, or a successor came into force.
   */
  ASPECTS: {
    cooperation: 'CODE',
    agreement: 'TEXT',
    partner: 'TEXT',
    level: 'CODE',
    aspect: 'CODE',
    unit: 'CODE',
    unitName: 'TEXT',
    shownOn: 'DATE',
    shownUntil: 'DATE',
    note: 'TEXT',
    index: 'NUMBER',
    evidence: 'TEXT',
    agreementStartsOn: 'DATE',
    agreementUntil: 'DATE',
  },
  /** A unit of the institution that there was on the day. */
  UNITS: { unit: 'CODE', code: 'CODE', name: 'TEXT', kind: 'CODE', openedOn: 'DATE', closedOn: 'DATE' },
  /**
   * A case of any SOP, where it stood on the day. An adopted one was in force before it came here: on such a day its phase
   * is NOT_RECORDED, or the one it was adopted in where it had ended.
   */
  CASES: {
    cooperation: 'CODE',
    title: 'TEXT',
    partner: 'TEXT',
    procedure: 'CODE',
    phase: 'CODE',
    status: 'CODE',
    receivedOn: 'DATE',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldKind>>>>;

export type DatasetName = keyof typeof datasets;
export const datasetNames = Object.keys(datasets) as DatasetName[];
export const fieldsOf = (name: DatasetName): Readonly<Record<string, FieldKind>> => datasets[name];

/** NUMBER is exact, as text; DATE is `YYYY-MM-DD`. Null: not known. */
export type Value = string | boolean | null;

/** What a row comes from: to be looked at by whoever doubts it. */
export interface Source {
  readonly kind: SourceKind;
  readonly id: string;
  readonly label: string;
  /** The unit it was entered for, where it was for one. Reports kept earlier do not tell it. */
  readonly unit?: string | null;
  /** The file that shows it. */
  readonly evidence: EvidenceFile | null;
}
export const sourceKinds = [
  'COOPERATION',
  'BENEFIT',
  'ACTIVITY',
  'ASPECT',
  'SURVEY',
  'UNIT',
  'FIGURE',
  'PARTNER',
] as const;
export type SourceKind = (typeof sourceKinds)[number];
export interface EvidenceFile {
  readonly fileId: string;
  readonly fileName: string;
  readonly sha256: string;
}

export interface DataRow {
  readonly values: Readonly<Record<string, Value>>;
  readonly sources: readonly Source[];
}
export type Rows = Readonly<Partial<Record<DatasetName, readonly DataRow[]>>>;
