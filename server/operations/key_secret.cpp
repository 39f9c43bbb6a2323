#include "server/operations/key_secret.h"

#include "server/operations/secret_box.h"

namespace turnpike {

namespace {

constexpr std::string_view kHex = "0123456789abcdef";
constexpr std::string_view kBase62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

} // namespace

NewSecret NewSecret::make(KeyDraft::Shape shape)
{
    NewSecret secret;
    secret.text =
        shape == KeyDraft::Shape::Trial ? SecretBox::random("trial_", 36, kHex) : SecretBox::random("sk-", 48, kBase62);
    secret.row.hash = KeyDirectory::hash(secret.text);
    secret.row.display = SecretBox::mask(secret.text);
    return secret;
}

} // namespace turnpike
