import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { artefactKinds, type ArtefactKind as Kind } from '../../engines/workflow/stage-artefacts.js';
import {
  type ArtefactStatus as ArtefactState,
  artefactStatuses,
  type StageStatus as Status,
  stageStatuses,
} from '../../engines/workflow/stage-progress.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';

export const StageStatus = enumOf(stageStatuses);
registerEnumType(StageStatus, {
  name: 'StageStatus',
  description: 'How far a case is with a stage of its SOP.',
  valuesConfig: {
    NOT_STARTED: { description: 'Not begun, and still ahead (belum dimulai).' },
    UNDER_WAY: {
      description: 'Begun and not over: the case stands in it, or before it and may come again (berjalan).',
    },
    DONE: { description: 'Begun and over: the case stands neither in it nor before it (selesai).' },
    SKIPPED: { description: 'Passed by: over, and none of its steps was entered (dilewati).' },
  },
});
export const StageArtefactKind = enumOf(artefactKinds);
registerEnumType(StageArtefactKind, {
  name: 'StageArtefactKind',
  description: 'What a stage leaves behind.',
  valuesConfig: {
    FACT: { description: 'A fact of the case that is known.' },
    FORM: { description: 'A form that is answered (borang).' },
    DOCUMENT: { description: 'A document that was put in or composed.' },
    SHEET: { description: 'An approval sheet on which every paraf counts as given (lembar persetujuan).' },
    SIGNATURES: { description: 'An instrument signed by all (tanda tangan).' },
  },
});
export const StageArtefactStatus = enumOf(artefactStatuses);
registerEnumType(StageArtefactStatus, {
  name: 'StageArtefactStatus',
  description: 'Whether what a stage leaves behind is there.',
  valuesConfig: {
    THERE: { description: 'There (ada).' },
    MISSING: { description: 'Not there: still to come, or left out though its step was entered (belum ada).' },
    NOT_NEEDED: { description: 'Not there, and asked for only by steps the case passed by (tidak diperlukan).' },
  },
});

@ObjectType('StageArtefact', {
  simpleResolvers: true,
  description: 'Something that no way on from a step of the stage goes without, and whether it is there.',
})
export class StageArtefactType {
  @Field(() => StageArtefactKind, { description: 'What it is.' })
  kind!: Kind;

  @Field(() => String, { description: 'Its code in the procedure.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'What the procedure calls it.' })
  title!: LocalizedTextType;

  @Field(() => StageArtefactStatus, { description: 'Whether it is there.' })
  status!: ArtefactState;
}

@ObjectType('StageProgress', {
  simpleResolvers: true,
  description: 'How far the case is with one stage (tahap) of its SOP.',
})
export class StageProgressType {
  @Field(() => String, { description: 'The stage, by its id in the procedure.' })
  stage!: string;

  @Field(() => LocalizedTextType, { description: 'The stage’s title in the procedure.' })
  title!: LocalizedTextType;

  @Field(() => StageStatus, { description: 'How far it is.' })
  status!: Status;

  @Field(() => [StageArtefactType], { description: 'What it must leave behind, in the order of its steps.' })
  artefacts!: StageArtefactType[];
}
