#include "server/protocols/form/media.h"

namespace turnpike {

std::optional<DataUrl> readDataUrl(std::string_view url)
{
    constexpr std::string_view scheme = "data:", mark = ";base64,";
    const auto comma = url.find(mark);
    if (url.substr(0, scheme.size()) != scheme || comma == std::string_view::npos)
        return std::nullopt;
    std::string_view type = url.substr(scheme.size(), comma - scheme.size());
    type = type.substr(0, type.find(';')); // without parameters
    return DataUrl{std::string(type), std::string(url.substr(comma + mark.size()))};
}

std::string dataUrl(std::string_view mediaType, std::string_view base64)
{
    std::string url = "data:";
    return url.append(mediaType).append(";base64,").append(base64);
}

ImagePart imageFromUrl(std::string url)
{
    if (auto carried = readDataUrl(url))
        return {std::move(carried->mediaType), std::move(carried->data), {}};
    return {{}, {}, std::move(url)};
}

std::string imageUrl(const ImagePart &image)
{
    return image.url.empty() ? dataUrl(image.mediaType, image.data) : image.url;
}

std::string imageText(const ImagePart &image)
{
    return "![image](" + imageUrl(image) + ")";
}

} // namespace turnpike
