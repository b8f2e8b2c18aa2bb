import { ArgsType, Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf, PageArgs } from '../../platform/graphql/page.type.js';
import { type SearchKind as Kind, type SearchPart as Part, searchKinds, searchParts } from './search.rules.js';

export const SearchKind = enumOf(searchKinds);
registerEnumType(SearchKind, {
  name: 'SearchKind',
  description: 'What can be found by its words.',
  valuesConfig: {
    PARTNER: { description: 'A partner (mitra), by its name.' },
    COOPERATION: { description: 'A cooperation (kerja sama), by its title, summary and numbers.' },
    DOCUMENT: {
      description:
        'A document (dokumen, naskah), by its title and number; one that was composed here by its whole text in force.',
    },
    CLAUSE: { description: 'A clause (butir kesepakatan, pasal), by the heading and body of its latest text.' },
  },
});

export const SearchPart = enumOf(searchParts);
registerEnumType(SearchPart, {
  name: 'SearchPart',
  description: 'Where in an object the words stand.',
  valuesConfig: {
    TITLE: { description: 'In its name or title.' },
    NUMBER: { description: 'In a number it goes by (nomor).' },
    SUMMARY: { description: 'In what it is said to be about.' },
    TEXT: { description: 'In its text.' },
  },
});

@ObjectType('SearchSnippetPart', { description: 'A piece of a found text.', simpleResolvers: true })
export class SearchSnippetPartType {
  @Field(() => String, { description: 'The words as they were written: plain text, not HTML.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether this is what was looked for.' })
  isMatch!: boolean;
}

@ObjectType('SearchSnippet', { description: 'The place where the words were found.' })
export class SearchSnippetType {
  @Field(() => [SearchSnippetPartType], {
    simple: true,
    description:
      'The text in pieces, in order; a text of more than 300 characters in up to two fragments, with … between.',
  })
  parts!: SearchSnippetPartType[];
}

@ObjectType('SearchHit', { description: 'An object the words were found in.', simpleResolvers: true })
export class SearchHitType {
  @Field(() => SearchKind, { description: 'What it is.' })
  kind!: Kind;

  @Field(() => SearchPart, { description: 'Where in it the words count most.' })
  part!: Part;

  @Field(() => Float, {
    description:
      'How near it is: greater is nearer, titles and numbers weigh more than texts. Comparable in one answer only.',
  })
  rank!: number;

  @Field(() => SearchSnippetType, { description: 'The words in their place, with what matches marked.' })
  snippet!: SearchSnippetType;

  @Field(() => NodeType, { nullable: true, description: 'The object; null only if it has just gone.' })
  object?: NodeType | null;
}

export const SearchHitConnection = connectionOf('SearchHit', () => SearchHitType);

@ArgsType()
export class SearchHitArgs extends PageArgs {}

@ObjectType('SearchResult', { description: 'What was found by its words (hasil pencarian).' })
export class SearchResultType {
  @Field(() => String, { simple: true, description: 'What was looked for, as it was typed.' })
  text!: string;
}
