/** Where AWS is, and as whom to call it. Without endpoints and credentials: the real AWS, with the credentials of the environment. */
export interface AwsConfig {
  region: string;
  /** Base URLs of local or private replacements. */
  endpoints?: AwsEndpoints;
  credentials?: AwsCredentials;
  /** Put before every table and queue name, so that several environments share an account. */
  table_prefix?: string;
  /** How long one of the three attempts of a DynamoDB call may take; 3,000 by default. */
  dynamodb_timeout_ms?: number;
}

export interface AwsEndpoints {
  dynamodb?: string;
  sqs?: string;
  s3?: string;
}

export interface AwsCredentials {
  access_key_id: string;
  secret_access_key: string;
  session_token?: string;
}
