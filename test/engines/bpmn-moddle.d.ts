declare module 'bpmn-moddle' {
  /** The reader of bpmn.io, as far as the tests use it. */
  export class BpmnModdle {
    fromXML(xml: string): Promise<{ rootElement: object; warnings: readonly { message: string }[] }>;
  }
}
