#pragma once

#include "models/proxy_services.h"

namespace turnpike {

class Form;

/// Between a service's draft and the forms that it is entered in: one place knows which field is which.
namespace service_form {

void buildService(Form &form, bool isNew);
void buildAdvanced(Form &form);
/// What a new service begins with.
ServiceInfo blank();
/// Into whichever of the forms has the field.
void fill(const QList<Form *> &forms, const ServiceInfo &service);
/// Every field; `invalid_value` with the field where a text cannot be read as what it has to be.
Result<ServiceDraft> read(const QList<Form *> &forms);
/// What is wrong with this one field as it stands now; nothing when it may be so.
Result<void> check(const QList<Form *> &forms, const QString &field);
/// A slug that the name suggests; may be empty.
QString slugFrom(const QString &name);
/// Names of the fields whose stored value is another one in `now`.
QStringList differences(const ServiceInfo &before, const ServiceInfo &now);
/// The stored value of a field, as the form shows it.
QString valueOf(const ServiceInfo &service, const QString &field);

} // namespace service_form

} // namespace turnpike
