/** Words in Indonesian, and in English where they have been put into it. */
export interface ClauseWords {
  readonly id: string;
  readonly en?: string;
}
