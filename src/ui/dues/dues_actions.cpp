// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of dues does.
#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/organization/dues_service.h"
#include "ui/dues/dues_base_dialogs.h"
#include "ui/dues/dues_cards.h"
#include "ui/dues/dues_names.h"
#include "ui/dues/dues_payment_dialog.h"
#include "ui/dues/dues_person_dialog.h"
#include "ui/dues/dues_view.h"
#include "ui/kit/banner.h"
#include "ui/kit/popover.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"
#include "ui/report/figure_people_dialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/past_day.h"
#include "ui/shell/past_paper.h"

#include <QLabel>
#include <QMenu>
#include <QStackedWidget>

#include <utility>

namespace branchbook::ui {

using namespace organization;

namespace {

enum DuesShown { DuesUnbased, DuesGrid, DuesNothingThen };

} // namespace

void DuesView::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    m_past->show({}); // who follows a link means now
    const int row = m_model->rowOf(book::MemberId::fromString(argument));
    if (row < 0)
        return;
    const auto at = m_model->index(row, DuesModel::FirstMonth + std::max(1, m_month) - 1);
    m_table->setCurrentIndex(at);
    m_table->scrollTo(at);
}

bool DuesView::createOwn()
{
    m_past->show({}); // what is entered now is not of a day gone by
    if (!mayWrite())
        return true;
    if (!m_data->hasBases) {
        refix(); // what is due follows from the bases
        return true;
    }
    if (!m_model->ticked().isEmpty()) {
        registerTicked();
        return true;
    }
    const int current = m_table->currentIndex().row();
    int row = current < 0 ? 0 : current;
    while (current < 0 && row < m_model->rowCount() && firstOpen(row) == nullptr)
        ++row;
    const DuesMonth* due = row < m_model->rowCount() ? firstOpen(row) : nullptr;
    if (due == nullptr)
        desk().notice(current < 0 ? tr("%1年到现在没有要登记的党费。").arg(m_year)
                                  : tr("%1这一年到现在都交了。").arg(m_model->row(current).year.name));
    else
        (new DuesPaymentDialog(window(), desk(), m_data, m_data->account(m_model->row(row)), due->month))->open();
    return true;
}

const DuesMonth* DuesView::firstOpen(int row) const
{
    const auto isOpen = [&](int month) {
        const DuesMonth* line = m_model->lineAt(row, month);
        return line != nullptr && line->open().fen > 0;
    };
    if (isOpen(m_month))
        return m_model->lineAt(row, m_month);
    for (int month = 1; month <= m_data->lastMonth(); ++month) {
        if (isOpen(month))
            return m_model->lineAt(row, month);
    }
    return nullptr;
}

bool DuesView::explain(QWidget*)
{
    desk().calculate(QStringLiteral("dues"));
    return true;
}

bool DuesView::mayWrite()
{
    return m_past->mayChange();
}

void DuesView::reload()
{
    const bool past = m_past->isPast();
    auto read = loadDuesData(desk(), m_year, past ? std::optional(m_past->day()) : std::nullopt);
    if (!read)
        return leavePast(*m_past, desk(), read.error());
    const auto here = m_table->currentIndex();
    const book::MemberId member = here.isValid() ? m_model->row(here.row()).year.member : book::MemberId{};
    m_data = std::make_shared<const DuesData>(std::move(*read));
    if (m_month == 0 || m_month > m_data->lastMonth())
        m_month = m_data->lastMonth();
    for (int column = DuesModel::FirstMonth; column < DuesModel::Total; ++column)
        m_table->setColumnHidden(column, false); // which months may give way depends on the year
    m_model->setData(m_data, m_month);
    m_stack->setCurrentIndex(m_data->hasBases || (m_oneByOne && !past) ? DuesGrid
                                 : past                                ? DuesNothingThen
                                                                       : DuesUnbased);
    m_bases->setVisible(!past && !desk().book().isReadOnly());
    m_handUp->setVisible(!past); // it is what goes up, or out, now
    if (const int row = m_model->rowOf(member); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, here.column()));
    fillYears();
    showFigures();
}

void DuesView::fillYears()
{
    m_yearButton->setText(tr("%1年").arg(m_year));
    m_yearButton->setAccessibleName(tr("年份：%1年").arg(m_year));
    m_years->clear();
    const int last = m_past->day().year();
    int first = last - 1;
    for (const DuesAccount& account : m_data->roll.accounts) {
        if (!account.bases.isEmpty())
            first = std::min(first, account.bases.first().from.year);
    }
    for (int year = last; year >= first; --year)
        connect(m_years->addAction(tr("%1年").arg(year)), &QAction::triggered, this, [this, year] { showYear(year); });
}

void DuesView::showYear(int year)
{
    m_before.reset();
    m_year = year;
    m_month = 0;
    m_model->untick();
    reload();
}

void DuesView::turnDay()
{
    const Month shown{m_year, m_month};
    const Month last = Month::of(m_past->day());
    std::optional<Month> turned;
    if (m_past->isPast() && last < shown) {
        m_before = m_before.value_or(shown);
        turned = last;
    } else if (!m_past->isPast()) {
        turned = std::exchange(m_before, std::nullopt);
    }
    if (turned) {
        m_year = turned->year;
        m_month = turned->month;
    }
    m_model->untick();
    setActions();
    reload();
}

void DuesView::showMonth(int month)
{
    if (month > m_data->lastMonth() && m_past->isPast())
        return desk().notice(tr("到那天为止，%1月还没有到。").arg(month));
    if (month > m_data->lastMonth())
        return desk().notice(tr("%1月还没有到。一个季度一起交的，用“登记交纳”勾选月份。").arg(month));
    m_before.reset();
    m_month = month;
    m_model->untick();
    m_model->setData(m_data, month);
    showFigures();
}

void DuesView::showFigures()
{
    const DuesFigures figures = duesFigures(*m_data, m_month);
    m_cards->setFigures(figures, m_month, m_year == m_data->today.year() ? m_data->today : QDate());
    m_sums->setText(tr("%1 人 · %2月应交 %3 元　累计已收 %4 元")
                        .arg(figures.owing)
                        .arg(m_month)
                        .arg(yuan(figures.due), yuan(figures.yearPaid)));
    showTicked();
    showArrears();
}

void DuesView::showNames(const QString& figure)
{
    if (m_month < 1)
        return;
    const QString period = m_past->isPast()
        ? tr("%1年%2月党费，截至 %3").arg(QString::number(m_year), QString::number(m_month), shownDate(m_past->day()))
        : tr("%1年%2月党费").arg(m_year).arg(m_month);
    (new FigurePeopleDialog(window(), period, duesNames(*m_data, m_month), figure))->open();
}

void DuesView::showArrears()
{
    constexpr int kMostNamed = 1; ///< the grid needs its room
    QStringList named;
    int behind = 0;
    for (const DuesRow& row : m_data->rows) {
        if (row.arrears.step <= DuesStep::Notice)
            continue;
        if (++behind <= kMostNamed)
            named.append(tr("%1：%2").arg(row.year.name, shownSentence(row.arrears.why)));
    }
    if (behind > kMostNamed)
        named.append(tr("还有 %1 人，名字标了颜色，打开“交纳记录”可以看到。").arg(behind - kMostNamed));
    m_arrears->setSentence(named.join(u'\n'));
    m_arrears->setVisible(behind > 0);
}

void DuesView::showTicked()
{
    const auto count = m_model->ticked().size();
    const bool writes = !m_past->isPast() && !desk().book().isReadOnly();
    m_ticked->setText(count == 0
                          ? (writes ? tr("勾选交了的人，一起登记") : QString())
                          : tr("已选 %1 人，%2月合计 %3 元").arg(count).arg(m_month).arg(yuan(m_model->tickedSum())));
    m_table->header()->setCheckState(m_model->checkState());
    m_register->setVisible(count > 0);
    m_untick->setVisible(count > 0);
}

void DuesView::registerTicked()
{
    if (mayWrite())
        registerPaid(m_model->ticked(), {m_year, m_month});
}

bool DuesView::markPaid(const QModelIndex& index)
{
    if (index.column() < DuesModel::FirstMonth || index.column() >= DuesModel::Total || !m_table->showsKeyboardFocus())
        return false; // without a ring around the cell nobody sees which month it is
    const int month = m_model->monthAt(index.column());
    const DuesMonth* line = month > m_data->lastMonth() ? nullptr : m_model->lineAt(index.row(), month);
    if (line == nullptr || line->open().fen == 0)
        return false;
    if (mayWrite())
        registerPaid({m_model->row(index.row()).year.member}, line->month);
    return true;
}

void DuesView::registerPaid(const QList<book::MemberId>& members, Month month)
{
    QList<DuesPayment> payments;
    QStringList warnings;
    DuesScale scale = m_data->scale();
    for (const book::MemberId& member : members) {
        const DuesAccount* account = m_data->accountOf(member);
        const auto parts = splitDues(*account, {month}, std::nullopt, scale);
        if (!parts)
            return desk().report(parts.error());
        DuesPayment payment;
        payment.branch = m_data->branch.id;
        payment.member = member;
        payment.memberName = account->payer.name;
        payment.parts = *parts;
        payment.paidOn = desk().today();
        payments.append(payment);
        const QString late = shownSentence(lateDuesWarning(payment, *m_data->catalogue));
        if (!late.isEmpty() && !warnings.contains(late))
            warnings.append(late);
    }
    if (payments.isEmpty())
        return;
    const QString number = QString::number(month.month);
    const QString done = members.size() == 1
        ? tr("已登记 %1%2月的党费 %3 元").arg(payments.first().memberName, number, yuan(payments.first().total()))
        : tr("已登记 %1 人%2月的党费").arg(payments.size()).arg(month.month);
    (void)desk().performWithUndo(
        QStringLiteral("dues.pay"), tr("登记党费：%1 人%2月").arg(payments.size()).arg(month.month),
        warnings.isEmpty() ? done : done + tr("。") + warnings.join(u' '), [&](store::UnitOfWork& unit) -> Result<> {
            for (const DuesPayment& payment : payments) {
                BB_TRY([[maybe_unused]] const auto id,
                       recordPayment(unit, *m_data->catalogue, payment, desk().today()));
            }
            return {};
        });
}

void DuesView::activate(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const bool isMonth = index.column() >= DuesModel::FirstMonth && index.column() < DuesModel::Total;
    if (index.column() == DuesModel::Due || m_past->isPast())
        return explainDue(index);
    if (!isMonth)
        return showPerson(index);
    const DuesMonth& line = *m_model->lineAt(index.row(), m_model->monthAt(index.column()));
    if (line.state == DuesState::BaseMissing)
        return editBase(index);
    if (line.open().fen == 0)
        return showPerson(index);
    if (mayWrite())
        (new DuesPaymentDialog(window(), desk(), m_data, m_data->account(m_model->row(index.row())), line.month))
            ->open();
}

void DuesView::explainDue(const QModelIndex& index)
{
    const DuesMonth* line = m_model->lineAt(index.row(), m_model->monthAt(index.column()));
    if (line == nullptr || (m_past->isPast() && duesMark(*line, m_data->today).isEmpty()))
        return;
    if (line->state == DuesState::BaseMissing && !m_past->isPast())
        return editBase(index);
    auto* popover = new Popover(m_table);
    popover->setContent(duesExplanation(m_model->row(index.row()).year.name, *line));
    const QRect cell = m_table->visualRect(index);
    popover->openAt(QRect(m_table->viewport()->mapTo(window(), cell.topLeft()), cell.size()));
}

void DuesView::editBase(const QModelIndex& index)
{
    if (!mayWrite())
        return;
    if (!index.isValid())
        return desk().notice(tr("请先在表里选一个人。"));
    (new DuesBaseDialog(window(), desk(), m_data, m_data->account(m_model->row(index.row()))))->open();
}

void DuesView::editChosenBase()
{
    const auto ticked = m_model->ticked();
    if (ticked.isEmpty())
        return editBase(m_table->currentIndex());
    if (ticked.size() > 1)
        return desk().refuse(
            tr("勾选了 %1 人。各人的基数不同，请只勾选一个人，调整以后再选下一个。").arg(ticked.size()));
    editBase(m_model->index(m_model->rowOf(ticked.first()), 0));
}

void DuesView::showPerson(const QModelIndex& index)
{
    (new DuesPersonDialog(window(), desk(), m_data, m_data->account(m_model->row(index.row()))))->open();
}

void DuesView::refix()
{
    if (mayWrite())
        (new DuesRefixDialog(window(), desk(), m_data))->open();
}

} // namespace branchbook::ui
