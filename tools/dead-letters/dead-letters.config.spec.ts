import { readDeadLettersConfig } from './dead-letters.config';

describe('the config of dead-letters', () => {
  it('is the stack on this machine where nothing is said', () => {
    expect(readDeadLettersConfig({ DYNAMODB_PORT: '9020' }).aws).toMatchObject({
      endpoints: { dynamodb: 'http://127.0.0.1:9020', sqs: 'http://127.0.0.1:8021' },
      credentials: { access_key_id: 'local' },
    });
  });

  it('is what is named', () => {
    const AWS_ENDPOINT_URL_SQS = 'http://127.0.0.1:1';
    const { aws } = readDeadLettersConfig({ AWS_ENDPOINT_URL_SQS });
    expect(aws.endpoints).toEqual({ sqs: AWS_ENDPOINT_URL_SQS, dynamodb: undefined, s3: undefined });
  });

  it('is AWS in production', () => {
    const { endpoints, credentials } = readDeadLettersConfig({ NODE_ENV: 'production' }).aws;
    expect([endpoints, credentials]).toEqual([{}, undefined]);
  });
});
