// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings that belong to the book and travel with it (those of the person at the desk live with the window).
#pragma once

#include "branchbook/base/result.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::book {

inline constexpr char16_t kSampleDaySetting[] = u"sample.day";
/// Days after which an entry counts as late (default 7).
inline constexpr char16_t kLateDaysSetting[] = u"gathering.late_days";
/// Largest attachment in MiB (default 20).
inline constexpr char16_t kAttachmentLimitSetting[] = u"attachment.limit_mib";
/// Minutes that make one class hour (学时), default 45.
inline constexpr char16_t kClassHourSetting[] = u"study.class_hour_minutes";
/// Who the journal says did it, where that is not the name of the machine's account.
inline constexpr char16_t kOperatorSetting[] = u"journal.operator";

/// Of an inspection copy alone: the days that it holds, 2026-07-01/2026-09-30. Such a book is only read.
inline constexpr char16_t kInspectionSetting[] = u"inspection.period";
/// Of an inspection copy alone: "masked" where ID numbers and telephones stand in it by their ends and addresses not at all.
inline constexpr char16_t kInspectionNumbersSetting[] = u"inspection.numbers";
inline constexpr char16_t kInspectionMasked[] = u"masked";

/// Minutes without a touch after which the window locks a book with a passphrase.
inline constexpr char16_t kIdleLockSetting[] = u"lock.idle_minutes";

/// What a setting is where nobody set it, and what it may be set to.
struct NumberRange {
    int usual = 0;
    int least = 0;
    int most = 0;
};
inline constexpr NumberRange kLateDaysRange{7, 0, 365};
inline constexpr NumberRange kAttachmentLimitRange{20, 1, 1024};
inline constexpr NumberRange kClassHourRange{45, 10, 240};
inline constexpr NumberRange kIdleLockRange{5, 1, 240};

/// Empty where it was never set.
[[nodiscard]] Result<QString> loadSetting(const store::Session& session, QStringView id);
[[nodiscard]] Result<int> loadNumber(const store::Session& session, QStringView id, int fallback);
/// An inspection copy has no figures that need other days than its own: report, statistics, what is due. Error:
/// inspection.part_only (Refused).
[[nodiscard]] Result<> checkHasAllDays(const store::Session& session);
[[nodiscard]] Result<> putSetting(store::UnitOfWork& unit, QStringView id, const QString& value);

} // namespace branchbook::book
