// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of dues. Each checks against the roster and the regulation of the months; nothing is rewritten in silence.
#pragma once

#include "branchbook/organization/dues_assess.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

/// More than anybody earns in a month: a slip of the pen (1,000,000 yuan).
inline constexpr Money kMostDuesBase{100'000'000};

/// From its month on; one that begins in the same month is replaced and kept as history (listReplacedBases). Where it holds on
/// `today`, 党费基数, 党费比例 and 月交党费 of the roster follow. Errors: dues.not_member, dues.other_branch, dues.base_absurd,
/// dues.base_month, dues.base_why (Invalid: months with payments change, say why), dues.base_replace_why (Invalid: so do months
/// that are over), those of rules::assessDues.
[[nodiscard]] Result<DuesBaseId> declareBase(store::UnitOfWork& unit, const rules::Catalogue& catalogue, DuesBase base,
                                             QDate today);
/// The year's bases as a person approved them: declareBase for each.
[[nodiscard]] Result<> fixBases(store::UnitOfWork& unit, const rules::Catalogue& catalogue,
                                const QList<DuesBase>& bases, QDate today);
/// What months that were paid lack or have too much by the base that holds from `from` on, from when on it counts where nothing is
/// owed for `from`, and which months before the first base that was there are now open; empty: nothing. To be told after it was
/// declared. Errors: those of rules::assessDues.
[[nodiscard]] Result<QString> baseDoubt(const store::Session& session, const rules::Catalogue& catalogue,
                                        book::MemberId member, Month from, QDate today);
/// One that was entered by mistake; the roster follows as above. Error: dues.base_why, as above.
[[nodiscard]] Result<> withdrawBase(store::UnitOfWork& unit, const rules::Catalogue& catalogue, const DuesBase& base,
                                    const QString& why, QDate today);

/// `amount` over the months in their order, each up to what is open in it; without an amount all that is open. Errors:
/// those of the months (dues.month_…), dues.amount, dues.too_much (Invalid: what goes beyond is 自愿多交, to be said so).
[[nodiscard]] Result<QList<DuesPart>> splitDues(const DuesAccount& account, const QList<Month>& months,
                                                std::optional<Money> amount, DuesScale& scale);
/// Whether somebody gives beyond his dues alone (art. 11: any sum at any time): nothing for a month, or months that are all paid
/// already and no amount for them. Errors: those of rules::assessDues.
[[nodiscard]] Result<bool> isGiftAlone(const DuesAccount& account, const QList<Month>& months,
                                       std::optional<Money> amount, Money extra, DuesScale& scale);
/// The account as if the payment had never been: what a correction is split over.
[[nodiscard]] DuesAccount withoutPayment(DuesAccount account, const DuesPayment& payment);
/// Why the payment cannot stand beside what the account has. Errors: dues.other_branch, dues.paid_on, dues.paid_on_future,
/// dues.months_missing, dues.month_future (art. 14: nothing in advance), those of splitDues, dues.month_twice; dues.month_paid
/// (Refused).
[[nodiscard]] Result<> checkDuesPayment(const DuesAccount& account, const DuesPayment& payment, QDate today,
                                        DuesScale& scale);
/// Of months longer ago than the regulation normally allows (art. 12); empty: none. To be told, not refused.
[[nodiscard]] QString lateDuesWarning(const DuesPayment& payment, const rules::Catalogue& catalogue);
/// From which sum on a voluntary payment goes up to the centre (art. 11); empty: less.
[[nodiscard]] QString extraDuesWarning(const DuesPayment& payment, const rules::Catalogue& catalogue);

[[nodiscard]] Result<DuesPaymentId> recordPayment(store::UnitOfWork& unit, const rules::Catalogue& catalogue,
                                                  DuesPayment payment, QDate today);
/// The wrong one stays, marked with the day and `why`. Errors: dues.payment_missing, dues.correct_why (Invalid),
/// dues.corrected_already (Refused), those of recordPayment.
[[nodiscard]] Result<DuesPaymentId> correctPayment(store::UnitOfWork& unit, const rules::Catalogue& catalogue,
                                                   DuesPaymentId id, DuesPayment instead, const QString& why,
                                                   QDate today);
/// The same for a payment that never was.
[[nodiscard]] Result<> voidPayment(store::UnitOfWork& unit, DuesPaymentId id, const QString& why, QDate today);

/// Errors (Invalid): dues.not_member, dues.other_branch, dues.exempt_amount, dues.exempt_no_less (what is left to pay is what
/// is owed anyway, or more), dues.exempt_before_founding, dues.exempt_order, dues.decision_day, dues.decision_future,
/// dues.approver_missing, dues.approver_own (the branch or one of its people); dues.exempt_twice (Refused).
[[nodiscard]] Result<DuesExemptionId> exempt(store::UnitOfWork& unit, const rules::Catalogue& catalogue,
                                             DuesExemption exemption, QDate today);
/// `last`: the last month that it covers. Errors: dues.exemption_missing, dues.exempt_order.
[[nodiscard]] Result<> endExemption(store::UnitOfWork& unit, DuesExemptionId id, Month last);
[[nodiscard]] Result<> withdrawExemption(store::UnitOfWork& unit, DuesExemptionId id, QDate today);

} // namespace branchbook::organization
