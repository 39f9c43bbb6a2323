#pragma once

#include "server/protocols/form/chat_parts.h"

#include <optional>
#include <string>
#include <string_view>

namespace turnpike {

struct DataUrl
{
    std::string mediaType;
    std::string data; // base64
};

/// `data:image/png;base64,…`; nullopt for any other URL.
std::optional<DataUrl> readDataUrl(std::string_view url);
std::string dataUrl(std::string_view mediaType, std::string_view base64);
/// From the URL of an image, which may carry it.
ImagePart imageFromUrl(std::string url);
std::string imageUrl(const ImagePart &image);
/// For answers of formats that have no place for the model's pictures: as Markdown in the text.
std::string imageText(const ImagePart &image);

} // namespace turnpike
