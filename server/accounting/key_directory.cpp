#include "server/accounting/key_directory.h"

#include <QMessageLogger>
#include <cstring>
#include <memory>
#include <mutex>
#include <openssl/evp.h>

namespace turnpike {

namespace {

// OpenSSL's, because it uses the processor's instructions for SHA-256: every request asks for one. Fetched once, as a
// search for it takes a lock.
const EVP_MD *sha256()
{
    static const EVP_MD *const md = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return md;
}

EVP_MD_CTX *digestOfThread()
{
    thread_local const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> digest(EVP_MD_CTX_new(),
                                                                                      &EVP_MD_CTX_free);
    return digest.get();
}

} // namespace

std::size_t KeyDirectory::HashOfHash::operator()(const SecretHash &hash) const noexcept
{
    std::size_t value = 0; // the bytes of a SHA-256 are as good as any hash of them
    std::memcpy(&value, hash.data() + 1, sizeof value);
    return value;
}

SecretHash KeyDirectory::hash(std::string_view secret)
{
    SecretHash hash{};
    EVP_MD_CTX *const digest = digestOfThread();
    if (EVP_DigestInit_ex2(digest, sha256(), nullptr) != 1 ||
        EVP_DigestUpdate(digest, secret.data(), secret.size()) != 1 ||
        EVP_DigestFinal_ex(digest, hash.data(), nullptr) != 1)
        qFatal("OpenSSL has no SHA-256"); // no key could be told from another
    return hash;
}

KeyDirectory::Entry KeyDirectory::find(std::string_view secret, std::int64_t wallMs) const
{
    const SecretHash wanted = hash(secret);
    const Shard &shard = m_shards[wanted[0] % kShards];
    const std::shared_lock lock(shard.mutex);
    const auto found = shard.entries.find(wanted);
    if (found == shard.entries.end())
        return {};
    const bool isOver = found->second.validUntil != 0 && wallMs >= found->second.validUntil;
    return isOver ? Entry{} : found->second;
}

std::shared_ptr<KeyBook> KeyDirectory::byId(std::int64_t keyId) const
{
    const std::shared_lock lock(m_idMutex);
    const auto found = m_byId.find(keyId);
    return found == m_byId.end() ? nullptr : found->second;
}

std::vector<std::shared_ptr<KeyBook>> KeyDirectory::all() const
{
    const std::shared_lock lock(m_idMutex);
    std::vector<std::shared_ptr<KeyBook>> books;
    books.reserve(m_byId.size());
    for (const auto &[id, book] : m_byId)
        books.push_back(book);
    return books;
}

std::shared_ptr<KeyBook> KeyDirectory::add(std::shared_ptr<const KeyConfig> config, const LimitDefaults &defaults)
{
    const std::unique_lock lock(m_idMutex);
    std::shared_ptr<KeyBook> &book = m_byId[config->id];
    if (!book)
        book = std::make_shared<KeyBook>(std::move(config), defaults);
    return book;
}

void KeyDirectory::putSecret(const SecretHash &hash, std::int64_t keyId, std::int64_t validUntil)
{
    auto book = byId(keyId);
    if (!book)
        return;
    Shard &shard = m_shards[hash[0] % kShards];
    const std::unique_lock lock(shard.mutex);
    shard.entries[hash] = Entry{std::move(book), validUntil};
}

void KeyDirectory::dropSecret(const SecretHash &hash)
{
    Shard &shard = m_shards[hash[0] % kShards];
    const std::unique_lock lock(shard.mutex);
    shard.entries.erase(hash);
}

} // namespace turnpike
