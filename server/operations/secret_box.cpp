#include "server/operations/secret_box.h"

#include "server/operations/secret_key_file.h"

#include <cstring>
#include <sodium.h>

namespace turnpike {

namespace {

static_assert(sizeof(SecretKey) == crypto_box_SECRETKEYBYTES);
constexpr std::size_t kRowIdBytes = sizeof(std::int64_t);
constexpr std::size_t kLeastMaskedBytes = 20;

} // namespace

struct SecretBox::Keys
{
    ~Keys() { sodium_memzero(secret.data(), secret.size()); }
    SecretKey secret{};
    std::array<std::uint8_t, crypto_box_PUBLICKEYBYTES> open{};
};

SecretBox::SecretBox(std::unique_ptr<Keys> keys) : m_keys(std::move(keys)) {}
SecretBox::~SecretBox() = default;

Result<std::unique_ptr<SecretBox>> SecretBox::open(const std::filesystem::path &keyFile, bool mayCreate)
{
    if (sodium_init() < 0)
        return fail("secret_key_missing", "The random number generator of the system is not available.");
    auto keys = std::make_unique<Keys>();
    auto secret = readSecretKey(keyFile);
    if (!secret && secret.error().code == "secret_key_missing" && mayCreate) {
        randombytes_buf(keys->secret.data(), keys->secret.size());
        if (auto written = writeSecretKey(keyFile, keys->secret); !written)
            return tl::make_unexpected(written.error());
    } else if (!secret) {
        return tl::make_unexpected(secret.error());
    } else {
        keys->secret = *secret;
        sodium_memzero(secret->data(), secret->size());
    }
    crypto_scalarmult_base(keys->open.data(), keys->secret.data());
    return std::unique_ptr<SecretBox>(new SecretBox(std::move(keys)));
}

std::string SecretBox::seal(std::int64_t rowId, std::string_view secret) const
{
    std::string plain(kRowIdBytes, '\0');
    std::memcpy(plain.data(), &rowId, kRowIdBytes);
    plain += secret;
    std::string sealed(plain.size() + crypto_box_SEALBYTES, '\0');
    crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()),
                    reinterpret_cast<const unsigned char *>(plain.data()), plain.size(), m_keys->open.data());
    sodium_memzero(plain.data(), plain.size());
    return sealed;
}

Result<std::string> SecretBox::open(std::int64_t rowId, std::string_view sealed) const
{
    const auto unreadable = [] {
        return fail("secret_unreadable", "This secret was sealed for another installation or another row.");
    };
    if (sealed.size() < crypto_box_SEALBYTES + kRowIdBytes)
        return unreadable();
    std::string plain(sealed.size() - crypto_box_SEALBYTES, '\0');
    if (crypto_box_seal_open(reinterpret_cast<unsigned char *>(plain.data()),
                             reinterpret_cast<const unsigned char *>(sealed.data()), sealed.size(), m_keys->open.data(),
                             m_keys->secret.data()) != 0)
        return unreadable();
    std::int64_t row = 0;
    std::memcpy(&row, plain.data(), kRowIdBytes);
    std::string secret = plain.substr(kRowIdBytes);
    sodium_memzero(plain.data(), plain.size());
    if (row != rowId) {
        sodium_memzero(secret.data(), secret.size());
        return unreadable();
    }
    return secret;
}

std::string SecretBox::random(std::string_view prefix, std::size_t length, std::string_view alphabet)
{
    std::string text(prefix);
    for (std::size_t i = 0; i < length; ++i)
        text += alphabet[randombytes_uniform(static_cast<std::uint32_t>(alphabet.size()))];
    return text;
}

std::string SecretBox::mask(std::string_view secret)
{
    constexpr std::string_view kEllipsis = "\u2026";
    if (secret.size() < kLeastMaskedBytes)
        return std::string(kEllipsis);
    return std::string(secret.substr(0, 10)) + std::string(kEllipsis) + std::string(secret.substr(secret.size() - 4));
}

} // namespace turnpike
