// The openai package, chat completions.
import OpenAI from 'openai';

export const name = 'openai chat';
export const kind = 'openai_compatible';

export const connect = (url, key) => new OpenAI({ apiKey: key, baseURL: `${url}/v1`, maxRetries: 0, timeout: 20_000 });

export function errorClass(status) {
  return { 400: OpenAI.BadRequestError, 401: OpenAI.AuthenticationError, 404: OpenAI.NotFoundError, 429: OpenAI.RateLimitError }[status];
}
export const isFailure = (error) => error instanceof OpenAI.OpenAIError;

export function user(text, image) {
  if (!image) return [{ role: 'user', content: text }];
  const url = `data:${image.type};base64,${image.data}`;
  return [{ role: 'user', content: [{ type: 'text', text }, { type: 'image_url', image_url: { url } }] }];
}

export const results = (calls, texts) => calls.map((call, n) => ({ role: 'tool', tool_call_id: call.id, content: texts[n] }));

function body(question) {
  const { model, turns, system, tools, schema, max, temperature, topP, effort, choice } = question;
  return {
    model,
    messages: [...(system ? [{ role: 'system', content: system }] : []), ...turns],
    max_completion_tokens: max,
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { top_p: topP }),
    ...(effort && { reasoning_effort: effort }),
    ...(tools && { tools: tools.map((tool) => ({ type: 'function', function: { name: tool.name, description: tool.description, parameters: tool.schema } })) }),
    ...(choice && { tool_choice: ['none', 'required'].includes(choice) ? choice : { type: 'function', function: { name: choice } } }),
    ...(schema && { response_format: { type: 'json_schema', json_schema: { name: 'answer', schema, strict: true } } }),
  };
}

function answerOf(completion) {
  const { message, finish_reason: stop } = completion.choices[0];
  const { usage } = completion;
  const calls = (message.tool_calls ?? []).map(({ id, function: { name: called, arguments: given } }) => ({ id, name: called, args: JSON.parse(given) }));
  const turn = { role: 'assistant', content: message.content };
  if (calls.length) turn.tool_calls = message.tool_calls.map(({ id, type, function: { name: called, arguments: given } }) => ({ id, type, function: { name: called, arguments: given } }));
  return {
    text: message.content ?? '',
    calls,
    stop: { stop: 'end', length: 'length', tool_calls: 'calls' }[stop],
    usage: { input: usage.prompt_tokens, cached: usage.prompt_tokens_details?.cached_tokens ?? 0, output: usage.completion_tokens, reasoning: usage.completion_tokens_details?.reasoning_tokens ?? 0 },
    turns: [turn],
  };
}

export const whole = async (sdk, question) => answerOf(await sdk.chat.completions.create(body(question)));

export async function stream(sdk, question, { signal, onPiece = () => {} } = {}) {
  const events = sdk.chat.completions.stream({ ...body(question), stream_options: { include_usage: true } }, { signal });
  for await (const chunk of events) {
    const piece = chunk.choices[0]?.delta.content;
    if (piece) onPiece(piece);
  }
  return answerOf(await events.finalChatCompletion());
}
