import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { escaped } from '../../kernel/html.js';
import type { Page, PageArguments } from '../../platform/read/page.js';
import { caller, type Request } from '../identity/request.js';
import { type SearchAsk, searchAsk, searchHits } from './search.js';
import type { SearchKind as Kind } from './search.rules.js';
import {
  SearchHitArgs,
  SearchHitConnection,
  SearchKind,
  SearchResultType,
  type SearchSnippetPartType,
  SearchSnippetType,
} from './search.type.js';

interface Asked {
  readonly ask: SearchAsk;
}

@Resolver(() => SearchResultType)
export class SearchResolver {
  @Query(() => SearchResultType, {
    nullable: true,
    description:
      'Finds partners, cooperations, documents and clauses by their words (pencarian), among those the caller may see. All words must be there, each as it is, as a beginning, or by its Indonesian stem: “bekerja sama”, “kerjasama” and “kerja sama” find each other. “"…"” is a phrase. Case, accents and punctuation do not count. BAD_USER_INPUT: more than 200 characters or 12 words.',
  })
  search(
    @Arg('text', () => String, { description: 'What is looked for: up to 200 characters, 12 words.' }) text: string,
    @Arg('types', () => [SearchKind], { nullable: true, description: 'Only these kinds; all when not given.' })
    types: Kind[] | null,
    @Ctx() request: Request,
  ): object {
    caller(request);
    return { text, ask: searchAsk(text, types) };
  }

  @FieldResolver(() => SearchHitConnection, {
    description:
      'The objects, the nearest first, each once. Of what is found in more than 10,000 places only 10,000 are put in order and counted.',
  })
  hits(
    @Root() { ask }: Asked,
    @Args(() => SearchHitArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<object>> {
    return searchHits(request, ask, page, info);
  }
}

@Resolver(() => SearchSnippetType)
export class SearchSnippetResolver {
  @FieldResolver(() => String, {
    description: 'The same as HTML: every sign of markup in the text is escaped, `<mark>` is the only element.',
  })
  html(@Root() { parts }: { parts: readonly SearchSnippetPartType[] }): string {
    return parts.map(({ text, isMatch }) => (isMatch ? `<mark>${escaped(text)}</mark>` : escaped(text))).join('');
  }
}
