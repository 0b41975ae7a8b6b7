// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/conversion_fields.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/book/member.h"
#include "branchbook/rules/rule_base.h"

namespace branchbook::ui {

namespace {

using Fault = book::ConversionFault;

/// 2026年9月30日, or the two between which it lies.
QString endWords(const book::ProbationEnd& end)
{
    const auto last = shownDate(end.latest);
    return end.isDay() ? last : ConversionFields::tr("%1至%2").arg(shownDate(end.earliest), last);
}

QString sentenceOf(const book::ConversionCheck& check)
{
    const auto end = check.end.latest.isValid() ? endWords(check.end) : QString();
    switch (check.fault) {
    case Fault::BeforeJoining: return ConversionFields::tr("转正日期在入党日期之前，请核对这两个日期。");
    case Fault::BeforeEnd:
        return ConversionFields::tr("预备期到%1才满，转正日期不能在这以前。请改正，或者核对入党日期。").arg(end);
    case Fault::NotYet:
        return end.isEmpty() ? ConversionFields::tr("这一天还没有到。转正以后再填。")
                             : ConversionFields::tr("这一天还没有到。预备期到%1满，转正以后再填。").arg(end);
    case Fault::AfterEnd:
        return ConversionFields::tr("预备期%1满，转正日期是这一天，不是开会或者批准的日子。延长过预备期的，请先填预备期"
                                    "延长到哪一天。")
            .arg(end);
    case Fault::DayMissing: return ConversionFields::tr("请填转正日期：预备期满的那一天，%1。").arg(end);
    case Fault::StillProbationary:
    case Fault::TooSoon:
    case Fault::None: break;
    }
    return {};
}

bool isAtType(Fault fault)
{
    return fault == Fault::StillProbationary || fault == Fault::TooSoon;
}

} // namespace

ConversionFields::ConversionFields(Fields fields, book::FieldValues stored, QDate today)
    : QObject(fields.full)
    , m_fields(fields)
    , m_stored(std::move(stored))
    , m_today(today)
{
    const auto again = [this] { (void)check(); };
    for (auto* date : {fields.joined, fields.full, fields.extendedUntil})
        connect(date, &DateField::dateChanged, this, again);
    connect(fields.type, &ComboField::chosen, this, again);
}

book::FieldValues ConversionFields::current() const
{
    using F = book::Field;
    auto values = m_stored;
    values.set(F::JoinDate, m_fields.joined->date().toIso());
    values.set(F::FullMemberDate, m_fields.full->date().toIso());
    values.set(F::ProbationExtendedUntil, m_fields.extendedUntil->date().toIso());
    values.set(F::MemberType, m_fields.type->code());
    return values;
}

bool ConversionFields::isTouched() const
{
    using F = book::Field;
    const auto now = current();
    for (const auto field : {F::JoinDate, F::FullMemberDate, F::ProbationExtendedUntil, F::MemberType}) {
        if (now.get(field) != m_stored.get(field))
            return true;
    }
    return false;
}

book::ConversionCheck ConversionFields::found() const
{
    const auto base = rules::ruleBase();
    if (!base || !isTouched())
        return {};
    auto check = book::checkConversion((*base)->catalogue, current(), m_today);
    const bool wasProbationary = m_stored.get(book::Field::MemberType) == book::kProbationaryMember;
    if (check.fault == Fault::DayMissing && !wasProbationary)
        check.fault = Fault::None; // long ago, and the roster did not say
    return check;
}

Field* ConversionFields::check()
{
    const auto what = found();
    paint(what);
    offer(what);
    if (!what.isRefused())
        return nullptr;
    return isAtType(what.fault) ? static_cast<Field*>(m_fields.type) : m_fields.full;
}

void ConversionFields::paint(const book::ConversionCheck& check)
{
    m_fields.type->setError(check.fault == Fault::StillProbationary ? tr(
                                "填了转正日期，人员类别还是预备党员。已经转正的改为正式党员，没有转正的清空转正日期。")
                                : check.fault == Fault::TooSoon
                                ? tr("预备期到%1才满，人员类别还不能是正式党员。请改为预备党员，或者核对入党日期。")
                                      .arg(endWords(check.end))
                                : QString());
    if (!m_fields.full->edit()->isFaulty())
        m_fields.full->setError(sentenceOf(check));
}

/// One click to what is right.
void ConversionFields::offer(const book::ConversionCheck& check)
{
    m_fields.type->setRemedy({}, {});
    m_fields.full->setRemedy({}, {});
    const bool dated = check.fault == Fault::AfterEnd || check.fault == Fault::BeforeEnd
        || check.fault == Fault::DayMissing || check.fault == Fault::NotYet;
    if (isAtType(check.fault)) {
        const bool full = check.fault == Fault::StillProbationary;
        m_fields.type->setRemedy(full ? tr("改为正式党员") : tr("改为预备党员"), [this, full] {
            m_fields.type->setCode(QString::fromUtf16(full ? book::kFullMember : book::kProbationaryMember));
            (void)this->check();
        });
    } else if (dated && check.end.isDay() && check.end.latest <= m_today)
        m_fields.full->setRemedy(tr("填 %1").arg(PartialDate::of(check.end.latest).toDotted()),
                                 [this, day = check.end.latest] {
                                     m_fields.full->setDate(PartialDate::of(day));
                                     (void)this->check();
                                 });
    else if (check.isRefused())
        m_fields.full->setRemedy(tr("先不填"), [this] {
            m_fields.full->setDate({});
            (void)this->check();
        });
}

bool ConversionFields::isDoubtful() const
{
    return found().fault == Fault::AfterEnd;
}

} // namespace branchbook::ui
