#pragma once

#include "server/accounting/key_book.h"
#include "server/http/request_head.h"

#include <string>
#include <string_view>
#include <vector>

namespace turnpike {

/// Whose request it is when reverse proxies stand before us: X-Forwarded-For counts only from a trusted peer, read from
/// the right up to the first address that is not trusted.
class ClientAddress
{
public:
    /// `trusted`: networks separated by commas, already validated; empty trusts nobody.
    explicit ClientAddress(std::string_view trusted);
    std::string operator()(const std::string &peer, const RequestHead &head) const;

private:
    bool isTrusted(std::string_view address) const;
    std::vector<Cidr> m_trusted;
};

} // namespace turnpike
