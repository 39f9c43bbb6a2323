// The official OpenAI client against a running Turnpike, in depth.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import OpenAI, { toFile } from 'openai';
import { admin, failureOf, gateway as base, issue, provider, until } from './harness.mjs';

// A channel of its own for each fault, so that no test meets a channel that another one has worn out.
let channels = 0;
async function channel(models, more = {}) {
  channels += 1;
  await admin('POST', '/admin/channels', {
    name: `e2e ${channels}`, kind: 'openai', base_url: provider, models, keys: [`provider-key-${channels}`], ...more,
  });
}

const client = (key) => new OpenAI({ apiKey: key, baseURL: `${base}/v1`, maxRetries: 0, timeout: 20_000 });
const ask = (model, more = {}) => ({ model, messages: [{ role: 'user', content: 'How far is it?' }], ...more });

const slow = 'sim-chat+gap=20+chunks=2000';
await channel(['sim-chat', 'sim-large', 'sim-embedding', slow, 'sim-chat+splitutf8', 'sim-chat+keepalive']);
const { key } = await issue();
const openai = client(key);
const whole = (await openai.chat.completions.create(ask('sim-chat'))).choices[0].message.content;

async function refusal(promise, kind, status, code) {
  const error = await failureOf(promise);
  assert.ok(error instanceof kind, `${error.constructor.name}: ${error.message}`);
  assert.equal(error.status, status);
  if (code) assert.equal(error.code, code);
  assert.match(error.headers.get('x-request-id') ?? '', /^req_/);
  return error;
}

test('models are listed', async () => {
  const names = (await openai.models.list()).data.map((model) => model.id);
  assert.ok(names.includes('sim-chat') && names.includes('sim-large'), names.join(' '));
});

test('one model is shown', async () => {
  assert.equal((await openai.models.retrieve('sim-chat')).id, 'sim-chat');
});

test('a chat is answered with its usage', async () => {
  const answer = await openai.chat.completions.create(ask('sim-chat'));
  assert.equal(answer.choices[0].finish_reason, 'stop');
  assert.ok(answer.usage.prompt_tokens > 0 && answer.usage.completion_tokens > 0);
  assert.equal(answer.usage.total_tokens, answer.usage.prompt_tokens + answer.usage.completion_tokens);
});

for (const model of ['sim-chat', 'sim-chat+splitutf8', 'sim-chat+keepalive']) {
  test(`a stream brings the same text: ${model}`, async () => {
    let text = '';
    let finish = null;
    for await (const chunk of await openai.chat.completions.create(ask(model, { stream: true }))) {
      assert.equal(chunk.choices.length, 1, 'a chunk that was not asked for');
      text += chunk.choices[0].delta.content ?? '';
      finish = chunk.choices[0].finish_reason ?? finish;
    }
    assert.equal(text, whole);
    assert.equal(finish, 'stop');
  });
}

test('a stream brings its usage when asked', async () => {
  const chunks = [];
  const stream = await openai.chat.completions.create(ask('sim-chat', { stream: true, stream_options: { include_usage: true } }));
  for await (const chunk of stream) chunks.push(chunk);
  assert.equal(chunks.at(-1).choices.length, 0);
  assert.ok(chunks.at(-1).usage.completion_tokens > 0);
});

const tools = [{ type: 'function', function: { name: 'distance', parameters: { type: 'object', properties: {} } } }];

test('tools are called', async () => {
  const answer = await openai.chat.completions.create(ask('sim-chat', { tools }));
  assert.equal(answer.choices[0].finish_reason, 'tool_calls');
  const call = answer.choices[0].message.tool_calls[0].function;
  assert.equal(call.name, 'distance');
  assert.equal(typeof JSON.parse(call.arguments), 'object');
});

test('tools are called in a stream', async () => {
  const answer = await openai.chat.completions.stream(ask('sim-chat', { tools })).finalChatCompletion();
  assert.equal(answer.choices[0].message.tool_calls[0].function.name, 'distance');
});

test('an older completion is answered', async () => {
  const answer = await openai.completions.create({ model: 'sim-chat', prompt: 'How far is it?' });
  assert.ok(answer.choices[0].text.length > 0);
});

test('embeddings come in order', async () => {
  const answer = await openai.embeddings.create({ model: 'sim-embedding', input: ['a', 'b'], encoding_format: 'float' });
  assert.deepEqual(answer.data.map((item) => item.index), [0, 1]);
  assert.ok(answer.data[0].embedding.every((number) => typeof number === 'number'));
});

test('a file is transcribed', async () => {
  const sound = Buffer.alloc(300_000, 'sound');
  const file = await toFile(sound, 'speech.wav', { type: 'audio/wav' });
  const answer = await openai.audio.transcriptions.create({ model: 'sim-chat', file, prompt: 'names' });
  assert.equal(answer.text, 'heard speech.wav of 300000 bytes, prompted names');
  assert.equal(answer.usage.input_tokens, 301);
});

test('a picture is edited', async () => {
  const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, n) => n % 251));
  const image = await toFile(bytes, 'before.png', { type: 'image/png' });
  const answer = await openai.images.edit({ model: 'sim-chat', image, prompt: 'brighter' });
  assert.ok(Buffer.from(answer.data[0].b64_json, 'base64').equals(bytes));
});

test('a form without a file is refused in the provider\'s words', async () => {
  const form = new FormData();
  form.append('model', 'sim-chat');
  const answer = await fetch(`${base}/v1/audio/transcriptions`, { method: 'POST', body: form, headers: { authorization: `Bearer ${key}` } });
  assert.equal(answer.status, 400);
  assert.match((await answer.json()).error.message, /'file'/);
});

test('speech comes as it is', async () => {
  const answer = await openai.audio.speech.create({ model: 'sim-chat', voice: 'alloy', input: 'How far is it?' });
  const sound = Buffer.from(await answer.arrayBuffer());
  assert.equal(answer.headers.get('content-type'), 'audio/mpeg');
  assert.equal(sound.length, 16 * 4096);
  assert.equal(sound.subarray(0, 14).toString(), 'How far is it?');
  assert.equal(sound.at(-1), 241);
});

test('many requests at once are all answered', async () => {
  const answers = await Promise.all(Array.from({ length: 100 }, () => openai.chat.completions.create(ask('sim-chat'))));
  assert.ok(answers.every((answer) => answer.choices[0].message.content === whole));
});

test('an aborted stream ends, is recorded and frees its place', async () => {
  const issued = await issue({ in_flight: 1 });
  const mine = client(issued.key);
  const stream = await mine.chat.completions.create(ask(slow, { stream: true }));
  let seen = 0;
  for await (const chunk of stream) {
    seen += chunk.choices.length;
    if (seen === 3) stream.controller.abort();
  }
  assert.ok(seen >= 3 && seen < 2000);
  await until(() => mine.chat.completions.create(ask('sim-chat')).then(() => true, (error) => {
    if (error.status !== 429) throw error;
    return false;
  }), 'the place in flight is free again');
});

test('a stream that breaks is an error and never a false end', async () => {
  const model = 'sim-chat+cut=3';
  await channel([model]);
  let finish = null;
  const read = async () => {
    for await (const chunk of await openai.chat.completions.create(ask(model, { stream: true })))
      finish = chunk.choices[0]?.finish_reason ?? finish;
  };
  await assert.rejects(read(), OpenAI.APIError);
  assert.equal(finish, null);
});

test('no key and a wrong key: 401', async () => {
  await refusal(client('sk-unknown').chat.completions.create(ask('sim-chat')), OpenAI.AuthenticationError, 401, 'invalid_api_key');
  const answer = await fetch(`${base}/v1/chat/completions`, { method: 'POST', body: '{}' });
  assert.equal(answer.status, 401);
  assert.equal((await answer.json()).error.code, 'missing_api_key');
});

test('a revoked key: 401 at once', async () => {
  const issued = await issue();
  await client(issued.key).chat.completions.create(ask('sim-chat'));
  await admin('DELETE', `/admin/keys/${issued.id}`);
  await refusal(client(issued.key).chat.completions.create(ask('sim-chat')), OpenAI.AuthenticationError, 401);
});

test('a model that the key may not use: 403', async () => {
  const issued = await issue({ models: ['sim-large'] });
  await client(issued.key).chat.completions.create(ask('sim-large'));
  await refusal(client(issued.key).chat.completions.create(ask('sim-chat')), OpenAI.PermissionDeniedError, 403, 'model_not_allowed');
});

test('an address that the key may not come from: 403', async () => {
  const issued = await issue({ allow_ips: ['10.8.0.0/16'] });
  await refusal(client(issued.key).chat.completions.create(ask('sim-chat')), OpenAI.PermissionDeniedError, 403, 'ip_not_allowed');
});

test('a model that no channel has: 404', async () => {
  await refusal(openai.chat.completions.create(ask('nobody-has-this')), OpenAI.NotFoundError, 404);
});

test('a used-up daily limit: 429 with Retry-After', async () => {
  const issued = await issue({ daily_limit: 1 });
  await client(issued.key).chat.completions.create(ask('sim-chat'));
  const error = await refusal(client(issued.key).chat.completions.create(ask('sim-chat')), OpenAI.RateLimitError, 429, 'daily_quota_exceeded');
  assert.ok(Number(error.headers.get('retry-after')) > 0);
});

test('a used-up minute: 429 with Retry-After of at most a minute', async () => {
  const issued = await issue({ rpm: 1 });
  await client(issued.key).chat.completions.create(ask('sim-chat'));
  const error = await refusal(client(issued.key).chat.completions.create(ask('sim-chat')), OpenAI.RateLimitError, 429, 'rate_limit_exceeded');
  const wait = Number(error.headers.get('retry-after'));
  assert.ok(wait > 0 && wait <= 60, String(wait));
});

test("a provider's 400 passes through", async () => {
  const model = 'sim-chat+status=400';
  await channel([model]);
  await refusal(openai.chat.completions.create(ask(model)), OpenAI.BadRequestError, 400);
});

test("a provider's 429 passes through with its Retry-After", async () => {
  const model = 'sim-chat+status=429+retry_after=7';
  await channel([model]);
  const error = await refusal(openai.chat.completions.create(ask(model)), OpenAI.RateLimitError, 429);
  assert.equal(error.headers.get('retry-after'), '7');
});

test("a provider's 500 becomes 502", async () => {
  const model = 'sim-chat+status=500';
  await channel([model]);
  await refusal(openai.chat.completions.create(ask(model)), OpenAI.InternalServerError, 502);
});

test("a provider's 401 becomes 502 and does not show its body", async () => {
  const model = 'sim-chat+status=401';
  await channel([model]);
  await refusal(openai.chat.completions.create(ask(model)), OpenAI.InternalServerError, 502, 'upstream_auth_error');
});

test('a provider that stays silent: 504', async () => {
  const model = 'sim-chat+delay=30000';
  await channel([model], { timeouts: { first_byte_ms: 300 } });
  await refusal(openai.chat.completions.create(ask(model)), OpenAI.InternalServerError, 504);
});

test('a stream whose provider falls silent is an error', async () => {
  const model = 'sim-chat+stall=2';
  await channel([model], { timeouts: { idle_ms: 300 } });
  const read = async () => {
    for await (const chunk of await openai.chat.completions.create(ask(model, { stream: true }))) assert.ok(chunk);
  };
  await assert.rejects(read(), OpenAI.APIError);
});

test('failed calls to one channel go to the next before the first byte', async () => {
  const model = 'sim-large+chunks=3';
  await channel([model], { priority: 10, base_url: process.env.TURNPIKE_DEAD_URL });
  await channel([model], { priority: 1 });
  const answer = await openai.chat.completions.create(ask(model));
  assert.equal(answer.choices[0].finish_reason, 'stop');
});
