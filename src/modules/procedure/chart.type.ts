import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Url } from '../document/url.scalar.js';

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

@ObjectType('BpmnDiagram', {
  description:
    'The flow chart (bagan alir) of an SOP as BPMN 2.0 with its drawing: a lane for each post that acts, a user task for each step, gateways, clocks on the border of their task. The same data always gives the same file.',
  simpleResolvers: true,
})
export class BpmnDiagramType {
  @Field(() => String, {
    description:
      'The file itself (XML), for bpmn.io, Camunda Modeler and others. It is no program: conditions are words, and nothing in it says that an engine is to run it.',
  })
  xml!: string;

  @Field(() => Url, {
    description: 'The same as a file to fetch (GET), for the caller alone; good for ten minutes.',
  })
  url!: string;
}
