// Each official client through Turnpike at a provider of each format.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { casesOf, faults, slow } from './cases.mjs';
import { clients } from './clients/all.mjs';
import { admin, failureOf, gateway, issue, provider, until } from './harness.mjs';

const kinds = clients.map((client) => client.kind);
const modelOf = (kind) => (fault) => `sim@${kind}${fault}`;
for (const kind of kinds) {
  await admin('POST', '/admin/channels', {
    name: kind, kind, base_url: provider, models: faults.map(modelOf(kind)), keys: [`provider-key-of-${kind}`],
  });
}
for (const kind of kinds) {
  await admin('POST', '/admin/channels', {
    name: `${kind}, silent`, kind, base_url: provider, models: [modelOf(kind)('+stall=2')], keys: ['provider-key'], timeouts: { idle_ms: 300 },
  });
}
const { key } = await issue();

async function recordsAbort(model, run) {
  const path = `/admin/requests?outcome=client_abort&model=${encodeURIComponent(model)}`;
  const aborts = async () => (await admin('GET', path)).items.length;
  const before = await aborts();
  await run();
  await until(async () => (await aborts()) === before + 1, 'the abort is recorded');
}

// One that fails before a word is out, and one for then. Of each test's own: a key that has failed rests.
async function twoChannels(name, kind, failure) {
  for (const [priority, model] of [[10, `sim${failure}`], [1, 'sim']]) {
    await admin('POST', '/admin/channels', {
      name: `${name} ${priority}`, kind, base_url: provider, models: [name], model_mapping: { [name]: model }, keys: ['provider-key'], priority,
    });
  }
}

for (const client of clients) {
  describe(client.name, () => {
    const sdk = client.connect(gateway, key);
    for (const kind of kinds) {
      describe(`at ${kind}`, () => {
        const model = modelOf(kind);
        for (const { name, run } of casesOf(client, kind))
          test(name, () => run({ client, sdk, model, recorded: (abort) => recordsAbort(model(slow), abort) }));

        test('a stream whose provider falls silent is an error', async () => {
          const error = await failureOf(client.stream(sdk, { model: model('+stall=2'), turns: client.user('How far is it?'), max: 64 }));
          assert.ok(client.isFailure(error), `${error.constructor.name}: ${error.message}`);
        });

        for (const failure of ['+status=503', '+error=0', '+reset=0']) {
          test(`the next channel takes over before the first word: ${failure}`, async () => {
            const name = `${client.name} at ${kind}${failure}`.replaceAll(' ', '-');
            await twoChannels(name, kind, failure);
            const { text } = await client.stream(sdk, { model: name, turns: client.user('How far is it?'), max: 64 });
            assert.match(text, /^The simulated provider answers/);
            const booked = async () => (await admin('GET', `/admin/requests?model=${encodeURIComponent(name)}`)).items[0];
            const { attempts } = await until(booked, 'it is booked');
            assert.ok(attempts >= 2, String(attempts)); // a reset of a used connection is tried on a new one first
          });
        }
      });
    }

    for (const kind of kinds) {
      test(`what ${kind} told of its usage is booked, and only its own key was sent there`, async () => {
        const issued = await issue();
        const mine = client.connect(gateway, issued.key);
        const question = { model: modelOf(kind)(''), turns: client.user('How far is it?'), max: 64 };
        const told = [];
        for (const call of [client.whole, client.stream]) {
          told.push((await call(mine, question)).usage);
          const { head } = await (await fetch(`${provider}/simulator/last`)).json();
          assert.ok(head.includes(`provider-key-of-${kind}\r\n`) && !head.includes(issued.key));
        }
        const path = `/admin/requests?key=${issued.id}`;
        const { items } = await until(async () => {
          const page = await admin('GET', path);
          return page.items.length === 2 && page;
        }, 'both are booked');
        for (const [n, item] of items.reverse().entries()) {
          assert.equal(item.output_tokens, told[n].output);
          assert.equal(item.input_tokens + item.cached_tokens + item.cache_write_tokens, told[n].input);
          assert.equal(item.cached_tokens, told[n].cached);
          assert.deepEqual([item.outcome, item.stream, item.estimated, item.flagged], ['success', n === 1, false, false]);
        }
      });
    }

    test('an unknown model is not found', async () => {
      for (const call of [client.whole, client.stream]) {
        const error = await failureOf(call(sdk, { model: 'nobody-has-this', turns: client.user('Hi'), max: 64 }));
        assert.ok(error instanceof client.errorClass(404), error.constructor.name);
        assert.equal(error.status, 404);
      }
    });

    test('an unknown key is refused', async () => {
      const stranger = client.connect(gateway, 'sk-unknown');
      const error = await failureOf(client.whole(stranger, { model: modelOf(client.kind)(''), turns: client.user('Hi'), max: 64 }));
      assert.ok(error instanceof client.errorClass(401), error.constructor.name);
      assert.equal(error.status, 401);
    });
  });
}
