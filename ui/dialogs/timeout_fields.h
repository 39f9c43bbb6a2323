#pragma once

#include "server/routing/channel_directory.h"
#include "server/runtime/result.h"

#include <QString>

namespace turnpike {

class Form;

/// The four time-outs of a channel or a service in a form: seconds there, milliseconds here.
namespace timeout_fields {

void add(Form &form);
void fill(Form &form, const ChannelTimeouts &timeouts);
/// `invalid_value` with the field where a text is no number of seconds.
Result<ChannelTimeouts> read(const Form &form);
/// As the form shows it.
QString seconds(int ms);

} // namespace timeout_fields

} // namespace turnpike
