// What the tests share: where the gateway is (run.py says so in the environment), its operator's routes, waiting.
import assert from 'node:assert/strict';

export const gateway = process.env.TURNPIKE_URL;
export const provider = process.env.TURNPIKE_PROVIDER_URL;

export async function admin(method, path, body) {
  const answer = await fetch(gateway + path, {
    method,
    headers: { authorization: `Bearer ${process.env.TURNPIKE_ADMIN_TOKEN}`, 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${text}`);
  return text ? JSON.parse(text) : undefined;
}

export const issue = (fields = {}) => admin('POST', '/admin/keys', { label: 'e2e', daily_limit: 0, ...fields });

export async function until(condition, what) {
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((done) => setImmediate(done))) {
    const value = await condition();
    if (value) return value;
  }
  assert.fail(`not within 10 s: ${what}`);
}

/// The error of a promise that must not be kept.
export const failureOf = (promise) => promise.then(() => assert.fail('it was answered'), (reason) => reason);
