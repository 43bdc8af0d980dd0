import { ConfigError, integer } from '@talknshop/service-kit';
import { checkSettings } from './check-settings';

describe('checkSettings', () => {
  const needing = (...variables: string[]) => ({
    configure: (env: Record<string, string | undefined>) => {
      for (const variable of variables) integer(env, variable);
    },
  });

  it('is content when every service is', () => {
    expect(() => checkSettings([needing('A'), needing('B')], { A: '1', B: '2' })).not.toThrow();
  });

  it('names what is wrong for any of the services, each variable once', () => {
    const services = [needing('A'), needing('B'), needing('A')];
    expect(() => checkSettings(services, { A: 'x', B: 'y' })).toThrow(
      expect.objectContaining({
        wrong: [{ variable: 'A' }, { variable: 'B' }].map((one) => expect.objectContaining(one)),
      }),
    );
  });

  it('does not take another error for a wrong setting', () => {
    const broken = {
      configure: () => {
        throw new Error('bug');
      },
    };
    expect(() => checkSettings([broken], {})).toThrow('bug');
    expect(() => checkSettings([broken], {})).not.toThrow(ConfigError);
  });
});
