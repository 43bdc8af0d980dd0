export interface BucketDefinition {
  /** Bucket names are world-wide: a deployment may need another. */
  name: string;
  encryption: 'aws_managed';
  public_access: false;
}

/** What users upload. */
export const MEDIA_BUCKET = {
  name: 'talknshop-media',
  encryption: 'aws_managed',
  public_access: false,
} as const satisfies BucketDefinition;

export const BUCKETS: readonly BucketDefinition[] = [MEDIA_BUCKET];
