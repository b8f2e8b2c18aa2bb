import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { caller, type Request } from '../identity/request.js';
import { dictionaryOf } from './data-dictionary.js';
import { dataLists } from './data-list.js';
import { DataListType } from './dataset.type.js';

@Resolver()
export class DatasetResolver {
  @Query(() => [DataListType], {
    nullable: true,
    description:
      'The data dictionary (kamus data): every list that can be fetched as CSV or NDJSON with an API key, and its columns. For staff; empty for partners.',
  })
  dataDictionary(@Ctx() request: Request, @Info() info: GraphQLResolveInfo): object[] {
    if (caller(request).kind !== 'STAFF') return [];
    const labelled = ({ label, ...rest }: { readonly label: { id: string | null; en: string } }) => ({
      ...rest,
      label: { indonesian: label.id, english: label.en },
    });
    return dictionaryOf(dataLists(info.schema, request.projections)).map((list) => ({
      ...labelled(list),
      columns: list.columns.map(labelled),
    }));
  }
}
