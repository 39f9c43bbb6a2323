// The official clients at the simulated provider itself: whether it speaks their formats.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { casesOf } from './cases.mjs';
import { clients } from './clients/all.mjs';
import * as anthropic from './clients/anthropic.mjs';
import * as gemini from './clients/gemini.mjs';
import { failureOf, provider } from './harness.mjs';

for (const client of clients) {
  describe(client.name, () => {
    const sdk = client.connect(provider, 'a-key');
    for (const { name, run } of casesOf(client, client.kind)) test(name, () => run({ client, sdk, model: (faults) => `sim${faults}` }));

    for (const fault of ['+malformed', '+reset=0', '+reset=2', '+cut=0']) {
      test(`a stream that is ${fault} fails`, async () => {
        await failureOf(client.stream(sdk, { model: `sim${fault}`, turns: client.user('Hi'), max: 64 }));
      });
    }

    for (const fault of ['+malformed', '+reset=0', '+cut=1']) {
      test(`an answer that is ${fault} fails`, async () => {
        await failureOf(client.whole(sdk, { model: `sim${fault}`, turns: client.user('Hi'), max: 64 }));
      });
    }

    test('an unknown model is not found', async () => {
      const error = await failureOf(client.whole(sdk, { model: 'sim+status=404', turns: client.user('Hi'), max: 64 }));
      assert.ok(error instanceof client.errorClass(404), error.constructor.name);
      assert.equal(error.status, 404);
    });
  });
}

test("Anthropic's client counts tokens", async () => {
  const sdk = anthropic.connect(provider, 'a-key');
  assert.deepEqual(await sdk.messages.countTokens({ model: 'sim', messages: anthropic.user('Hi') }), { input_tokens: 8 });
});

test("Google's client counts tokens and lists models", async () => {
  const sdk = gemini.connect(provider, 'a-key');
  assert.equal((await sdk.models.countTokens({ model: 'sim', contents: gemini.user('Hi') })).totalTokens, 10);
  const names = [];
  for await (const model of await sdk.models.list()) names.push(model.name);
  assert.deepEqual(names, ['models/sim-chat', 'models/sim-large']);
});
