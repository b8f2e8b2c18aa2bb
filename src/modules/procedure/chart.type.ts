import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum Language {
  ID = 'ID',
  EN = 'EN',
}
registerEnumType(Language, {
  name: 'Language',
  description: 'A language of the house.',
  valuesConfig: {
    ID: { description: 'Indonesian (bahasa Indonesia).' },
    EN: { description: 'English.' },
  },
});

@ObjectType('FlowChart', {
  description:
    'The flow chart (bagan alir) of an SOP, drawn from its data alone: steps by phase, conditions, parallel branches, returns and outcomes. The same data always gives the same picture.',
  simpleResolvers: true,
})
export class FlowChartType {
  @Field(() => String, {
    description: 'The chart as Mermaid text (`flowchart TD`), for any tool that draws Mermaid.',
  })
  mermaid!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The chart as one SVG document (image/svg+xml): no script, no links, light and dark, at most 512 kB. Show it as an image. Null for an SOP too large for one sheet (more than 150 nodes).',
  })
  svg?: string | null;
}
