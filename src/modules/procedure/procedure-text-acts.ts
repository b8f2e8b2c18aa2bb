import { conditionWords, lower } from '../../engines/workflow/chart/condition.js';
import { listed } from '../../engines/workflow/chart/words.js';
import type { Action, Actors, Input, Requirements } from '../../engines/workflow/definition.js';
import { isNeverOpen } from '../../engines/workflow/never-open.js';
import { phrases } from './procedure-text-effects.js';
import {
  documentName,
  factName,
  inFull,
  positionName,
  type Speaker,
  sentenceOf,
  subject,
} from './procedure-text-names.js';
import { routeSentences, targets } from './procedure-text-routes.js';

/** What an action does, as sentences: who, what with it, under which condition, and where to. */
export function actSentences(with_: Speaker, action: Action, actors: Actors): string[] {
  const { say, locale, definition } = with_;
  if (action.return !== undefined) return returnSentences(with_, action, actors);
  const does = phrases(with_, action.effects ?? []);
  const guards = (action.guards ?? []).map((guard) => conditionWords(definition, guard.when, locale));
  const label = inFull(with_, action.label[locale]);
  const parts = [
    say(
      `${subject(with_, actors)} dapat mengambil tindakan “${label}”`,
      `${subject(with_, actors)} may take the action “${label}”`,
    ),
    ...(does.length > 0 ? [say(`yaitu ${listed(does, 'id', 'and')}`, `that is, to ${listed(does, 'en', 'and')}`)] : []),
    ...inputWords(with_, action.inputs ?? []),
    ...requirementWords(with_, action.requires, action.form),
    ...(action.comment === 'REQUIRED' ? [say('disertai alasan', 'with a reason')] : []),
    ...(guards.length > 0 ? [say(`apabila ${listed(guards, 'id', 'and')}`, `if ${listed(guards, 'en', 'and')}`)] : []),
  ];
  const asleep = isNeverOpen(definition, action)
    ? [
        say(
          'saat ini tidak terjadi, karena tidak ada paraf yang perlu ditegaskan',
          'at present it does not occur, as no paraf is to be confirmed',
        ),
      ]
    : [];
  return [sentenceOf(parts.join(', ')), ...routeSentences(with_, action.routes ?? []), ...asleep.map(sentenceOf)];
}

export function inputWords(with_: Speaker, inputs: readonly Input[]): string[] {
  if (inputs.length === 0) return [];
  const named = inputs.map(
    (input) => `${factName(with_, input.fact)}${input.required ? '' : with_.say(' (bila ada)', ' (if any)')}`,
  );
  return [with_.say(`dengan mengisi ${listed(named, 'id', 'and')}`, `giving ${listed(named, 'en', 'and')}`)];
}

export function requirementWords(with_: Speaker, requires: Requirements | undefined, form?: string): string[] {
  const forms = [...(requires?.forms ?? []), ...(form === undefined ? [] : [form])];
  const needed = [
    ...(requires?.documents ?? []).map((kind) => documentName(with_, kind)),
    ...(requires?.facts ?? []).map((name) => factName(with_, name)),
    ...forms.map((code) => with_.definition.forms.find((one) => one.code === code)?.title[with_.locale] ?? code),
  ];
  if (needed.length === 0) return [];
  return [
    with_.say(`dengan syarat ${listed(needed, 'id', 'and')} sudah ada`, `once ${listed(needed, 'en', 'and')} is there`),
  ];
}

function returnSentences(with_: Speaker, action: Action, actors: Actors): string[] {
  const { definition, say } = with_;
  const policy = definition.returnPolicies.find((one) => one.id === action.return);
  const sheet = definition.sheets.find((one) => one.id === policy?.sheet);
  const work = sheet ? documentName(with_, sheet.document) : say('pekerjaan', 'the work');
  const steps = [...new Set((action.routes ?? []).flatMap((route) => route.to ?? []))];
  const backTo = [
    ...new Set(
      steps.flatMap(
        (id) =>
          definition.steps
            .find((one) => one.id === id)
            ?.actors.seats.map((seat) => positionName(with_, seat.position)) ?? [],
      ),
    ),
  ];
  const who = subject(with_, actors);
  const label = lower(action.label[with_.locale]);
  const onward = policy?.onward ?? [];
  const worth = {
    LITERAL: say('paraf yang sudah dibubuhkan tetap dihitung', 'a paraf already given still counts'),
    REAFFIRM: say('yang sudah membubuhkan paraf menegaskannya kembali', 'who has given a paraf confirms it'),
    RESTART: say('semua paraf diulang', 'every paraf is given anew'),
  };
  return [
    sentenceOf(
      say(
        `apabila ${who} tidak menyetujui, ${work} diserahkan kembali kepada ${listed(backTo, 'id', 'and/or')} (“${label}”), disertai alasan`,
        `if ${who} does not agree, ${work} goes back to ${listed(backTo, 'en', 'and/or')} (“${label}”), with a reason`,
      ),
    ),
    ...routeSentences(with_, action.routes ?? []),
    ...(policy?.policy === 'LITERAL' && onward.length > 0
      ? [
          sentenceOf(
            say(
              `setelah diperbaiki, langsung dilanjutkan dengan ${targets(with_, onward)}`,
              `once mended, it goes straight on with ${targets(with_, onward)}`,
            ),
          ),
        ]
      : []),
    ...(policy && sheet ? [sentenceOf(worth[policy.policy])] : []),
  ];
}
