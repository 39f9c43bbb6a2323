#pragma once

#include "models/channel_service.h"
#include "server/operations/provider_presets.h"

namespace turnpike {

class Form;

/// Between a channel's draft and the forms that it is entered in: one place knows which field is which.
namespace channel_form {

void buildConnection(Form &form, bool isNew);
void buildRouting(Form &form);
void buildAdvanced(Form &form);

/// What a new channel begins with.
ChannelInfo blank();
/// `channel` with what the preset says; without models it serves every one.
ChannelInfo presetInto(ChannelInfo channel, const ProviderPreset &preset);
/// Into whichever of the forms has the field.
void fill(const QList<Form *> &forms, const ChannelInfo &channel);
/// Every field; `invalid_value` with the field where a text cannot be read as what it has to be.
Result<ChannelDraft> read(const QList<Form *> &forms);
/// Names of the fields whose stored value is another one in `now`.
QStringList differences(const ChannelInfo &before, const ChannelInfo &now);
/// The stored value of a field, as the form shows it.
QString valueOf(const ChannelInfo &channel, const QString &field);

} // namespace channel_form

} // namespace turnpike
