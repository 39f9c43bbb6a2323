// The openai package, responses.
import OpenAI from 'openai';

export { connect, errorClass } from './openai_chat.mjs';
export const name = 'openai responses';
export const kind = 'openai_responses';
// The helper throws an error event as it is.
export const isFailure = (error) => error instanceof OpenAI.OpenAIError || error.type === 'error';

export function user(text, image) {
  const content = [{ type: 'input_text', text }];
  if (image) content.push({ type: 'input_image', image_url: `data:${image.type};base64,${image.data}`, detail: 'auto' });
  return [{ role: 'user', content }];
}

export const results = (calls, texts) => calls.map((call, n) => ({ type: 'function_call_output', call_id: call.id, output: texts[n] }));

function body(question) {
  const { model, turns, system, tools, schema, max, temperature, topP, effort, choice } = question;
  return {
    model,
    input: turns,
    max_output_tokens: max,
    store: false,
    ...(system && { instructions: system }),
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { top_p: topP }),
    ...(effort && { reasoning: { effort, summary: 'auto' }, include: ['reasoning.encrypted_content'] }),
    ...(tools && { tools: tools.map((tool) => ({ type: 'function', name: tool.name, description: tool.description, parameters: tool.schema, strict: false })) }),
    ...(choice && { tool_choice: ['none', 'required'].includes(choice) ? choice : { type: 'function', name: choice } }),
    ...(schema && { text: { format: { type: 'json_schema', name: 'answer', schema, strict: true } } }),
  };
}

// The helper adds what it has parsed, which is not to be sent back.
function sendable(item) {
  const { parsed_arguments: _, ...rest } = item;
  if (rest.content) rest.content = rest.content.map(({ parsed: __, ...part }) => part);
  return rest;
}

function answerOf(response) {
  const calls = response.output.filter((item) => item.type === 'function_call').map((item) => ({ id: item.call_id, name: item.name, args: JSON.parse(item.arguments) }));
  const { usage } = response;
  const length = response.status === 'incomplete' && response.incomplete_details.reason === 'max_output_tokens';
  return {
    text: response.output.filter((item) => item.type === 'message').flatMap((item) => item.content).map((part) => part.text).join(''),
    calls,
    stop: length ? 'length' : calls.length ? 'calls' : response.status === 'completed' ? 'end' : response.status,
    usage: { input: usage.input_tokens, cached: usage.input_tokens_details.cached_tokens, output: usage.output_tokens, reasoning: usage.output_tokens_details.reasoning_tokens },
    turns: response.output.map(sendable),
  };
}

export const whole = async (sdk, question) => answerOf(await sdk.responses.create(body(question)));

export async function stream(sdk, question, { signal, onPiece = () => {} } = {}) {
  const events = sdk.responses.stream(body(question), { signal });
  let sequence = -1;
  let incomplete; // the helper's last word is about completed ones only
  for await (const event of events) {
    if (event.sequence_number <= sequence) throw new OpenAI.OpenAIError(`event ${event.sequence_number} after ${sequence}`);
    sequence = event.sequence_number;
    if (event.type === 'response.output_text.delta') onPiece(event.delta);
    if (event.type === 'response.incomplete') incomplete = event.response;
  }
  return answerOf(incomplete ?? (await events.finalResponse()));
}
