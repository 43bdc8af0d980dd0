import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readStackPorts, stackEnvironment } from './stack-environment';

describe('readStackPorts', () => {
  it('has a place for everything', () => {
    expect(readStackPorts({})).toEqual({
      orchestrator: 8000,
      catalog: 8002,
      crosspost: 8003,
      worker: 8004,
      sandbox: 8010,
      dynamodb: 8020,
      aws: 8021,
    });
  });

  it('takes the ports it is told', () => {
    expect(readStackPorts({ ORCHESTRATOR_PORT: '9000', AWS_EMULATOR_PORT: '9021' })).toMatchObject({
      orchestrator: 9000,
      catalog: 8002,
      aws: 9021,
    });
  });

  it('names everything that is no port, 0 included: the services could not find each other', () => {
    const wrong = { CATALOG_PORT: '99999', DYNAMODB_PORT: 'x', ORCHESTRATOR_PORT: '0' };
    expect(() => readStackPorts(wrong)).toThrow(
      expect.objectContaining({
        wrong: expect.arrayContaining(Object.keys(wrong).map((variable) => expect.objectContaining({ variable }))),
      }),
    );
  });
});

describe('stackEnvironment', () => {
  const ports = { orchestrator: 1, catalog: 2, crosspost: 6, worker: 7, sandbox: 3, dynamodb: 4, aws: 5 };
  const aws = {
    region: 'us-east-1',
    endpoints: { dynamodb: 'http://127.0.0.1:4', sqs: 'http://127.0.0.1:5', s3: 'http://127.0.0.1:5' },
    credentials: { access_key_id: 'local', secret_access_key: 'local' },
  };

  it('makes the services find each other', () => {
    expect(stackEnvironment({}, ports, aws)).toMatchObject({
      ORCHESTRATOR_PORT: '1',
      CATALOG_SERVICE_URL: 'http://127.0.0.1:2',
      CROSSPOST_SERVICE_URL: 'http://127.0.0.1:6',
      SANDBOX_WEBHOOK_URL: 'http://127.0.0.1:6',
      MARKETPLACE_SANDBOX_URL: 'http://127.0.0.1:3',
      AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:4',
      AWS_ACCESS_KEY_ID: 'local',
    });
  });

  it('lets what the user has set go before, unless it is set to nothing', () => {
    const set = { CATALOG_SERVICE_URL: 'http://elsewhere', AWS_REGION: '', EBAY_CLIENT_ID: 'mine' };
    expect(stackEnvironment(set, ports, aws)).toMatchObject({
      CATALOG_SERVICE_URL: 'http://elsewhere',
      AWS_REGION: 'us-east-1',
      EBAY_CLIENT_ID: 'mine',
    });
  });

  it('gives the catalog a key whose signatures the sandbox knows', () => {
    const { WALMART_PRIVATE_KEY, SANDBOX_WALMART_PUBLIC_KEY } = stackEnvironment({}, ports, aws);
    const derived = createPublicKey(createPrivateKey(WALMART_PRIVATE_KEY!)).export({ type: 'spki', format: 'pem' });
    expect(derived).toBe(SANDBOX_WALMART_PUBLIC_KEY);
  });
});
