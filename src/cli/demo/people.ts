import type { DemoInstitution } from './demo-file.js';

export interface DemoPerson {
  readonly email: string;
  /** Their post, for nobody in the demo is a real person. */
  readonly name: string;
}

export const peopleOf = (plan: DemoInstitution): DemoPerson[] => [
  plan.administrator,
  ...plan.posts.map((one) => one.holder),
  ...plan.staff,
  ...plan.partners.flatMap((one) => one.contacts),
];

export const nameOf = (plan: DemoInstitution, email: string): string =>
  peopleOf(plan).find((one) => one.email === email)?.name ?? email;

/** Whose eyes see every case of the institution: the one to look around with. */
export const observerOf = (plan: DemoInstitution): DemoPerson =>
  plan.staff.find((one) => one.roles.includes('COORDINATOR')) ?? plan.administrator;
