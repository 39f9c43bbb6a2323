#include "server/storage/setup_state.h"

namespace turnpike::storage {

Result<SetupState> readSetupState(Session &session)
{
    Result<QSqlQuery *> row = session.run("SELECT EXISTS (SELECT 1 FROM channels WHERE status = 1 AND kind <> 8), "
                                          "EXISTS (SELECT 1 FROM keys WHERE deleted_at IS NULL), "
                                          "EXISTS (SELECT 1 FROM usage_daily)");
    if (!row)
        return tl::make_unexpected(row.error());
    SetupState state;
    if ((*row)->next())
        state = {(*row)->value(0).toBool(), (*row)->value(1).toBool(), (*row)->value(2).toBool()};
    (*row)->finish();
    return state;
}

} // namespace turnpike::storage
