// What every client must get from every provider, whatever format either of them speaks. A model's name ends in faults
// of the simulated provider; `echo` makes it answer what it has understood, which is the same text in all formats.
import assert from 'node:assert/strict';
import { failureOf } from './harness.mjs';

const words = 'The simulated provider answers नमस्ते 你好 こんにちは olá. ';
const picture = {
  type: 'image/png',
  data: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
};
const placed = (type, properties) => ({ type, properties, required: Object.keys(properties), additionalProperties: false });
const distance = { name: 'distance', description: 'How far a place is.', schema: placed('object', { to: { type: 'string' } }) };
const weather = {
  name: 'weather', description: 'The weather of a day.',
  schema: placed('object', { day: { type: 'integer' }, kind: { type: 'string', enum: ['rain', 'sun'] } }),
};
const answer = placed('object', { km: { type: 'integer' }, names: { type: 'array', items: { type: 'string' } }, open: { type: 'boolean' } });
const max = 2000;

export const slow = '+gap=20+chunks=2000';
/// The faults of the models that the cases ask for.
export const faults = ['', '+echo', '+chunks=40', slow, '+cut=3', '+error=2', '+status=400', '+status=429', '+keepalive', '+splitutf8'];

function both(name, check) {
  return [
    { name: `${name}, whole`, run: (context) => check({ ...context, ask: (question) => context.client.whole(context.sdk, question) }) },
    { name: `${name}, streamed`, run: (context) => check({ ...context, ask: (question) => context.client.stream(context.sdk, question) }) },
  ];
}

function plainUsage(usage, output) {
  assert.equal(usage.output, output);
  assert.ok(usage.input > 0);
  assert.equal(usage.cached, Math.floor(usage.input / 4));
}

async function plainAnswer({ client, ask, model }) {
  const said = await ask({ model: model(''), turns: client.user('How far is it?'), max });
  assert.equal(said.text, words);
  assert.equal(said.stop, 'end');
  assert.deepEqual(said.calls, []);
  plainUsage(said.usage, 8);
}

async function everything({ client, ask, model }) {
  const turns = client.user('What is this?', picture);
  const said = await ask({ model: model('+echo'), system: 'Be brief.', turns, max, temperature: 0.5, topP: 0.75 });
  const expected = ['system: Be brief.', 'user: What is this?', `user: [image/png, ${picture.data.length} letters]`,
    `max: ${max}`, 'temperature: 0.5', 'top_p: 0.75', ''];
  assert.deepEqual(said.text.split('\n'), expected);
}

async function conversation({ client, ask, model }) {
  const first = client.user('How far is it?');
  const said = await ask({ model: model(''), turns: first, max });
  const again = await ask({ model: model('+echo'), turns: [...first, ...said.turns, ...client.user('And back?')], max });
  assert.equal(again.text, `user: How far is it?\nassistant: ${words}\nuser: And back?\nmax: ${max}\n`);
}

async function lengthLimit({ client, ask, model }) {
  const said = await ask({ model: model('+chunks=40'), turns: client.user('How far is it?'), max: 20 });
  assert.equal(said.stop, 'length');
  plainUsage(said.usage, 20);
}

async function tool({ client, ask, model }) {
  const first = client.user('How far is it?');
  const asked = await ask({ model: model(''), turns: first, tools: [distance], max });
  assert.equal(asked.stop, 'calls');
  assert.equal(asked.text, '');
  assert.deepEqual(asked.calls.map(({ name, args }) => ({ name, args })), [{ name: 'distance', args: { to: 'simulated' } }]);
  plainUsage(asked.usage, 5);
  const turns = [...first, ...asked.turns, ...client.results(asked.calls, ['42 km'])];
  const said = await ask({ model: model('+echo'), turns, tools: [distance], max });
  assert.equal(said.text, ['user: How far is it?', 'call: distance {"to":"simulated"}', 'result of distance: 42 km',
    'tool: distance How far a place is.', `max: ${max}`, ''].join('\n'));
  const last = await ask({ model: model(''), turns, tools: [distance], max });
  assert.equal(last.text, words);
  assert.equal(last.stop, 'end');
}

async function parallelTools({ client, ask, model }) {
  const first = client.user('How far is it, and will it rain?');
  const asked = await ask({ model: model(''), turns: first, tools: [distance, weather], max });
  assert.deepEqual(asked.calls.map(({ name, args }) => ({ name, args })),
    [{ name: 'distance', args: { to: 'simulated' } }, { name: 'weather', args: { day: 1, kind: 'rain' } }]);
  const ids = asked.calls.map((call) => call.id).filter((id) => id !== undefined);
  assert.equal(new Set(ids).size, ids.length);
  const turns = [...first, ...asked.turns, ...client.results(asked.calls, ['42 km', 'No.'])];
  const said = await ask({ model: model('+echo'), turns, tools: [distance, weather], max });
  assert.equal(said.text, ['user: How far is it, and will it rain?', 'call: distance {"to":"simulated"}',
    'call: weather {"day":1,"kind":"rain"}', 'result of distance: 42 km', 'result of weather: No.',
    'tool: distance How far a place is.', 'tool: weather The weather of a day.', `max: ${max}`, ''].join('\n'));
}

async function toolChoice({ client, ask, model }) {
  const question = { model: model(''), turns: client.user('How far is it?'), tools: [distance, weather], max };
  const forced = await ask({ ...question, choice: 'weather' });
  assert.deepEqual(forced.calls.map((call) => call.name), ['weather']);
  const none = await ask({ ...question, choice: 'none' });
  assert.deepEqual(none.calls, []);
  assert.equal(none.text, words);
  const required = await ask({ ...question, model: model('+echo'), choice: 'required' });
  assert.match(required.text, /^choice: required$/m);
}

// Thoughts go back where they came from, sealed as they were: the simulated provider takes no others.
async function thoughts({ client, ask, model }) {
  const first = client.user('How far is it?');
  const plain = await ask({ model: model(''), turns: first, effort: 'low', max });
  assert.equal(plain.text, words);
  assert.equal(plain.usage.output, 12);
  const asked = await ask({ model: model(''), turns: first, tools: [distance], effort: 'low', max });
  assert.deepEqual(asked.calls.map((call) => call.name), ['distance']);
  const turns = [...first, ...asked.turns, ...client.results(asked.calls, ['42 km'])];
  const said = await ask({ model: model('+echo'), turns, tools: [distance], effort: 'low', max });
  assert.equal(said.text, ['user: How far is it?', 'call: distance {"to":"simulated"}', 'result of distance: 42 km',
    'tool: distance How far a place is.', 'effort: low', `max: ${max}`, ''].join('\n'));
}

async function schema({ client, ask, model }) {
  const said = await ask({ model: model(''), turns: client.user('How far is it?'), schema: answer, max });
  assert.deepEqual(JSON.parse(said.text), { km: 1, names: ['simulated'], open: true });
}

async function aborted({ client, sdk, model, recorded = (abort) => abort() }) {
  const controller = new AbortController();
  let pieces = 0;
  const onPiece = () => {
    pieces += 1;
    if (pieces === 3) controller.abort();
  };
  const question = { model: model(slow), turns: client.user('How far is it?'), max: 4000 };
  await recorded(() => failureOf(client.stream(sdk, question, { signal: controller.signal, onPiece })));
  assert.ok(pieces >= 3 && pieces < 2000, String(pieces));
}

async function brokenOff({ client, sdk, model }, fault) {
  const error = await failureOf(client.stream(sdk, { model: model(fault), turns: client.user('How far is it?'), max }));
  assert.ok(client.isFailure(error), `${error.constructor.name}: ${error.message}`);
}

async function refused({ client, sdk, model }, fault, status) {
  for (const call of [client.whole, client.stream]) {
    const error = await failureOf(call(sdk, { model: model(fault), turns: client.user('How far is it?'), max }));
    assert.ok(error instanceof client.errorClass(status), `${error.constructor.name}: ${error.message}`);
    assert.equal(error.status, status);
  }
}

async function inPieces({ client, sdk, model }, fault) {
  const pieces = [];
  const question = { model: model(fault), turns: client.user('How far is it?'), max };
  const said = await client.stream(sdk, question, { onPiece: (piece) => pieces.push(piece) });
  assert.equal(pieces.join(''), words);
  assert.ok(pieces.length > 1, 'it came in one piece');
  assert.equal(said.text, words);
}

/// What a client can be asked at a provider: Google's cannot read the comments that its own provider never sends.
export const casesOf = (client, kind) => cases.filter((one) => !one.comments || client.kind !== 'gemini' || kind !== 'gemini');

const cases = [
  ...both('an answer and its usage', plainAnswer),
  ...both('system, picture and settings arrive', everything),
  ...both('a conversation goes on', conversation),
  ...both('at most so many tokens', lengthLimit),
  ...both('a tool is called and its result is taken', tool),
  ...both('tools are called side by side', parallelTools),
  ...both('which tool is called is the question\'s choice', toolChoice),
  ...both('thoughts and a tool', thoughts),
  ...both('an answer after a JSON schema', schema),
  { name: 'a stream comes in pieces', run: (context) => inPieces(context, '') },
  { name: 'a stream with keep-alive lines', comments: true, run: (context) => inPieces(context, '+keepalive') },
  { name: 'a stream whose writes end inside characters', run: (context) => inPieces(context, '+splitutf8') },
  { name: 'a stream is aborted', run: aborted },
  { name: 'a stream that is cut is an error', run: (context) => brokenOff(context, '+cut=3') },
  { name: 'an error in a stream is an error', run: (context) => brokenOff(context, '+error=2') },
  { name: "a provider's 400", run: (context) => refused(context, '+status=400', 400) },
  { name: "a provider's 429", run: (context) => refused(context, '+status=429', 429) },
];
