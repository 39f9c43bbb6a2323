#pragma once

#include "models/channel_service.h"

namespace turnpike {

class Form;

/// What a channel does to what passes: the model's prefix, and the overrides. Only what the operator has changed comes
/// into the draft, so that what cannot be shown whole (masked values) is not stored as it is shown.
namespace channel_options {

void build(Form &form);
void fill(Form &form, const ChannelInfo &channel);
/// Into the draft, where it is another value than `filled` had. `invalid_value` with the field where a text cannot be
/// read as what it has to be.
Result<void> read(const Form &form, const ChannelInfo &filled, ChannelDraft &draft);
/// Names of the fields whose stored value is another one in `now`.
QStringList differences(const ChannelInfo &before, const ChannelInfo &now);
/// The stored value of a field, as the form shows it.
QString valueOf(const ChannelInfo &channel, const QString &field);

} // namespace channel_options

} // namespace turnpike
