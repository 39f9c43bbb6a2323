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
const { key } = await issue();

async function recordsAbort(model, run) {
  const path = `/admin/requests?outcome=client_abort&model=${encodeURIComponent(model)}`;
  const aborts = async () => (await admin('GET', path)).items.length;
  const before = await aborts();
  await run();
  await until(async () => (await aborts()) === before + 1, 'the abort is recorded');
}

for (const client of clients) {
  describe(client.name, () => {
    const sdk = client.connect(gateway, key);
    for (const kind of kinds) {
      describe(`at ${kind}`, () => {
        const model = modelOf(kind);
        for (const { name, run } of casesOf(client, kind))
          test(name, () => run({ client, sdk, model, recorded: (abort) => recordsAbort(model(slow), abort) }));
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
