import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { PersonType } from '../identity/membership.type.js';
import {
  type SigningManner as Manner,
  type SignatureStatus as Status,
  signatureStatuses,
  signingManners,
  type Verification,
  verifications,
} from './signature.rules.js';
import { type MethodKind, methodKinds } from './signature-provider.js';
import { Url } from './url.scalar.js';

export const SigningManner = enumOf<Manner>(signingManners);
registerEnumType(SigningManner, {
  name: 'SigningManner',
  description: 'How the parties signed on paper.',
  valuesConfig: {
    TOGETHER: { description: 'At one table, at an agreed time and place (bersama-sama).' },
    SEPARATELY: { description: 'Each by itself; the paper went from one to the other (terpisah, sirkuler).' },
  },
});
export const SignatureStatus = enumOf<Status>(signatureStatuses);
registerEnumType(SignatureStatus, {
  name: 'SignatureStatus',
  description: 'How far a signature is.',
  valuesConfig: {
    PENDING: { description: 'A provider was asked and has not answered yet; the case waits where it is.' },
    SIGNED: { description: 'Made. Whether it counts now is told by the slot that shows it.' },
    REFUSED: { description: 'The provider or the signatory said no; it can be tried again.' },
    LAPSED: { description: 'The provider said yes, but by then the case took it no more.' },
  },
});
export const SignatureVerification = enumOf<Verification>(verifications);
registerEnumType(SignatureVerification, {
  name: 'SignatureVerification',
  description: 'What can be said of a signature now. What each method proves: see `signatureMethods`.',
  valuesConfig: {
    VALID: { description: 'Verified: the bytes on file are those that were signed, and the provider stands by it.' },
    REGISTERED: {
      description:
        'On paper: the scan and the final version are unchanged since it was registered. No machine judges ink.',
    },
    BROKEN: { description: 'The bytes on file, or the scan, are not those that were signed or registered.' },
    UNKNOWN: { description: 'It cannot be verified here: the provider is not installed, or does not answer.' },
  },
});
export const SignatureMethodKind = enumOf<MethodKind>(methodKinds);
registerEnumType(SignatureMethodKind, {
  name: 'SignatureMethodKind',
  description: 'What stands behind a way to sign.',
  valuesConfig: {
    ACT: { description: 'An authenticated act in this system (tanda tangan elektronik tidak tersertifikasi).' },
    PAPER: { description: 'Ink on paper (tanda tangan basah), registered by staff with a scan.' },
    CERTIFIED: { description: 'A certificate of a provider (tanda tangan elektronik tersertifikasi).' },
  },
});

@ObjectType('SignatureMethod', {
  simpleResolvers: true,
  description:
    'A way to sign that this installation has. An operator adds certified ones as adapters (docs/signing.md).',
})
export class SignatureMethodType {
  @Field(() => String, { description: 'Its stable code: kept with every signature.' })
  code!: string;

  @Field(() => SignatureMethodKind, { description: 'What stands behind it.' })
  kind!: MethodKind;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'What a signature made this way proves, and what it does not.' })
  proves!: LocalizedTextType;
}

@ObjectType('Signature', {
  simpleResolvers: true,
  implements: NodeType,
  description:
    'What is kept of a signature that is not the act itself: made on paper and registered by staff, or ordered from a provider. Seen by whoever sees the document. Never a number of an identity card, never a passphrase.',
})
export class SignatureType extends NodeType {
  @Field(() => String, { description: 'How it was made: the code of a SignatureMethod.' })
  method!: string;

  @Field(() => SignatureStatus, { description: 'How far it is.' })
  status!: Status;

  @Field(() => String, { description: 'SHA-256 of the document’s bytes that it is for.' })
  sha256!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The partner’s signatory, as on the paper. Null for the institution’s (see ApprovalSlot.person), and after it was erased.',
  })
  signatoryName?: string | null;

  @Field(() => String, { nullable: true, description: 'The title of the partner’s signatory; null as signatoryName.' })
  signatoryTitle?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'The day it was made; null while pending.' })
  signedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'On paper: where it was made; null after it was erased.' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'On paper: in whose presence, in words, where that was told.' })
  inPresenceOf?: string | null;

  @Field(() => SigningManner, { nullable: true, description: 'On paper: together or separately.' })
  manner?: Manner | null;

  @Field(() => String, { nullable: true, description: 'On paper: the scan’s file name. Data only, never a path.' })
  scanFileName?: string | null;

  @Field(() => String, { nullable: true, description: 'On paper: SHA-256 of the scan’s bytes.' })
  scanSha256?: string | null;

  @Field(() => Url, {
    nullable: true,
    description:
      'On paper: where the scan can be fetched with a plain GET, without login, for 10 minutes. Made for the asking membership, whose rights are checked again at download. Keep it secret.',
  })
  scanUrl?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'By a provider: the signing time it told.' })
  signedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'By a provider: the serial number of the certificate.' })
  certificateSerial?: string | null;

  @Field(() => String, { nullable: true, description: 'By a provider: where its verification report is found.' })
  reportReference?: string | null;

  @Field(() => Url, {
    nullable: true,
    description: 'While pending: where the signatory goes on at the provider. Shown to the signatory only.',
  })
  continueUrl?: string | null;

  @Field(() => PersonType, {
    nullable: true,
    description:
      'On paper: who registered it (dicatat oleh); else the signatory who ordered it. Null for a partner’s contact, who sees no other person.',
  })
  registeredBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When it was registered or ordered.' })
  registeredAt!: string;
}
