// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A mentor or introducer as the words of `admission sponsor` name them.
#pragma once

#include "cli/admission_desk.h"

namespace branchbook::cli {

/// Role and person of the words, days of --from and --until. Whoever is in the file is found there, also after having left the
/// branch: the role of somebody who is gone has to be ended, or taken out with --remove. A new one is somebody of the roster of
/// today. Errors: admission.role_unknown (Usage), those of personNamed (Invalid), of Context::date.
[[nodiscard]] Result<organization::AdmissionSponsor> sponsorFrom(const Context& context, const AdmissionDesk& desk,
                                                                 const organization::AdmissionFile& file);

} // namespace branchbook::cli
