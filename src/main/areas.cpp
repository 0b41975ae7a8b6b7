// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/areas.h"

#include "branchbook/conduct/area.h"
#include "branchbook/ideology/area.h"
#include "branchbook/institutions/area.h"
#include "branchbook/integrity/area.h"
#include "branchbook/organization/area.h"

namespace branchbook::main {

book::Areas makeAreas()
{
    return {ideology::makeArea(), organization::makeArea(), conduct::makeArea(), integrity::makeArea(),
            institutions::makeArea()};
}

} // namespace branchbook::main
