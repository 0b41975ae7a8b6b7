// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talks/talks_view.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/book/member_directory.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/electors.h"
#include "branchbook/organization/talk_store.h"
#include "branchbook/report/talk_document.h"
#include "branchbook/report/typesetter.h"
#include "branchbook/rules/wording.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/dialog.h"
#include "ui/kit/text.h"
#include "ui/report/print_document.h"
#include "ui/shell/past_day.h"
#include "ui/shell/past_paper.h"
#include "ui/shell/past_turn.h"
#include "ui/talks/talk_form.h"
#include "ui/talks/talk_list.h"
#include "ui/talks/talk_overview.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>

namespace branchbook::ui {

namespace {

/// The register of a year, with namesakes told apart.
report::Document talkPaper(const Desk& desk, int year, const QList<organization::Talk>& talks, QDate day)
{
    const auto apart = organization::namesakesOn(desk.book().reader(), desk.branch().id, day);
    return report::talkDocument(
        {desk.branch().name, year, talks, day, apart.value_or(QHash<book::MemberId, QString>())});
}

constexpr QLatin1String kPartnerArgument("with:");
constexpr int kFormWidth = 372; // with the page's edge
constexpr int kFormNarrow = 348;
constexpr int kNarrowView = 1000;

QScrollArea* scrolling(QWidget* content)
{
    content->setProperty("kind", QStringLiteral("page")); // the page's own ground shows through
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

DateRange wholeYear(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

} // namespace

TalksView::TalksView(Desk& desk, QWidget* parent)
    : AreaView(desk, parent)
    , m_sum(label({}, TextRole::Small, Ink::Text2))
    , m_choice(new Segmented(tr("谈心谈话"), Segmented::Height::Compact))
    , m_corner(makeCorner())
    , m_overview(new TalkOverview)
    , m_list(new TalkList(desk))
    , m_form(new TalkForm(desk))
    , m_formColumn(nullptr)
    , m_stack(new QStackedWidget)
    , m_turn(new PastTurn(desk, PastTurn::Span::Year, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_stack->addWidget(scrolling(m_overview));
    m_stack->addWidget(m_list);
    row->addWidget(m_stack, 1);
    auto* padded = new QWidget;
    auto* pad = new QVBoxLayout(padded);
    pad->setContentsMargins(0, 14, 24, 14);
    pad->addWidget(m_form);
    m_formColumn = padded;
    row->addWidget(m_formColumn);
    m_list->setReadOnly(desk.book().isReadOnly());
    m_formColumn->setVisible(!desk.book().isReadOnly());
    wire();
    reload();
}

QWidget* TalksView::makeCorner()
{
    auto* corner = new QWidget(this); // until the row of tabs takes it
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_choice->addSegment(tr("总览"));
    m_choice->addSegment(tr("记录"));
    auto* print = button(tr("谈话登记表"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("print"));
    row->addWidget(m_sum);
    row->addWidget(m_choice);
    row->addWidget(print);
    connect(print, &QPushButton::clicked, this, &TalksView::print);
    return corner;
}

void TalksView::wire()
{
    connect(m_choice, &Segmented::chosen, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        if (m_stack->currentWidget() != m_list)
            m_list->past()->show({}); // the overview is of today
    });
    connect(m_list->past(), &PastDay::turned, this, &TalksView::takeDay);
    connect(m_overview, &TalkOverview::asked, this, &TalksView::ask);
    connect(m_overview, &TalkOverview::listAsked, this, &TalksView::showAmong);
    connect(m_list, &TalkList::openAsked, m_form, &TalkForm::load);
    connect(m_list, &TalkList::removeAsked, this, &TalksView::recycle);
    connect(m_list, &TalkList::restoreAsked, this, &TalksView::restore);
    connect(&desk(), &Desk::quarterChanged, this, &TalksView::reload);
    connect(&desk(), &Desk::branchChanged, this, &TalksView::reload);
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        static const QSet<QString> shown{QStringLiteral("talk"), QStringLiteral("member"),
                                         QStringLiteral("member_event"), QStringLiteral("rule_override")};
        if (changes.tables.intersects(shown))
            reload();
    });
}

void TalksView::reload()
{
    const int year = desk().quarter().year;
    const auto branch = desk().branch().id;
    const auto& reader = desk().book().reader();
    const auto due = organization::talkDue(reader, branch, year, desk().today());
    const auto talks = talksShown();
    const auto recycled = m_list->past()->isPast() // what was in the bin on a day, no list says
        ? QList<organization::Talk>()
        : organization::listTalks(reader, {branch, std::nullopt, true});
    for (const auto* error :
         {due ? nullptr : &due.error(), talks ? nullptr : &talks.error(), recycled ? nullptr : &recycled.error()}) {
        if (error)
            return leavePast(*m_list->past(), desk(), *error);
    }
    m_due = *due;
    m_overview->setDue(m_due, ruleText(), desk().today());
    m_list->setTalks(*talks, *recycled);
    m_sum->setText(tr("%1年已谈 %2 / %3 人").arg(year).arg(m_due.peopleTalkedWith).arg(m_due.people));
    m_sum->setMinimumWidth(m_sum->sizeHint().width()); // the row of tabs has measured the one before
    m_sum->setToolTip(tr("共谈话 %1 次").arg(m_due.talks));
}

Result<QList<organization::Talk>> TalksView::talksShown() const
{
    const auto& reader = desk().book().reader();
    const organization::TalkQuery query{desk().branch().id, wholeYear(desk().quarter().year), false};
    const PastDay& past = *m_list->past();
    return past.isPast() ? organization::listTalksOn(reader, query, past.day())
                         : organization::listTalks(reader, query);
}

void TalksView::takeDay()
{
    const PastDay& past = *m_list->past();
    m_formColumn->setVisible(!desk().book().isReadOnly() && !past.isPast());
    if (!m_turn->turnTo(past.isPast() ? std::optional(past.day()) : std::nullopt))
        reload();
}

/// 一般每年1次 · 依据《支部工作条例（试行）》, as this book has it.
QString TalksView::ruleText() const
{
    const auto rulebook = agenda::loadRulebook(desk().book().reader(), desk().branch().id);
    const auto* rule =
        rulebook ? rulebook->catalogue.find(QStringLiteral("talk.yearly.committee"), desk().today()) : nullptr;
    if (!rule)
        return {};
    return tr("%1%2 · 依据%3")
        .arg(rules::shownStrength(rule->strength), rules::demandText(*rule),
             shownWord(rulebook->catalogue.cite(rule->source)));
}

void TalksView::ask(const TalkAsked& what)
{
    m_list->past()->show({}); // whoever follows a link, or begins a talk, means now
    if (desk().book().isReadOnly())
        return;
    if (what.talk.isNull())
        m_form->begin(what);
    else
        m_form->load(what.talk);
}

void TalksView::open(const QString& argument)
{
    if (argument == u"new")
        createOwn();
    else if (argument.startsWith(kPartnerArgument))
        askWith(book::MemberId::fromString(argument.mid(kPartnerArgument.size())));
    else if (!argument.isEmpty())
        ask({{}, {}, organization::TalkId::fromString(argument)});
}

void TalksView::askWith(book::MemberId partner)
{
    const auto person = book::findMemberRow(desk().book().reader(), partner);
    if (!person)
        return desk().report(person.error());
    if (*person)
        ask({{}, {partner, (*person)->name}, {}});
}

bool TalksView::createOwn()
{
    ask({});
    return true;
}

Page::Kept TalksView::save()
{
    return m_form->save();
}

QWidget* TalksView::filterField() const
{
    return m_stack->currentWidget() == m_list ? m_list->searchField() : nullptr;
}

bool TalksView::explain(QWidget*)
{
    desk().showGuidance(QStringLiteral("procedure.talk"));
    return true;
}

void TalksView::recycle(organization::TalkId id)
{
    (void)desk().performWithUndo(
        QStringLiteral("talk.recycle"), tr("把一次谈话移到回收站"), tr("已删除 1 次谈话"),
        [&](store::UnitOfWork& unit) { return organization::recycleTalk(unit, id, desk().today()); });
}

void TalksView::restore(organization::TalkId id)
{
    (void)desk().performWithUndo(QStringLiteral("talk.restore"), tr("恢复一次谈话"), tr("已恢复 1 次谈话"),
                                 [&](store::UnitOfWork& unit) { return organization::restoreTalk(unit, id); });
}

void TalksView::showAmong()
{
    auto* dialog = new Dialog(this, tr("党员之间的谈话"), Dialog::Width::Large);
    dialog->setText(tr("支委以外的党员互相谈过的，记着和谁、在几月。"));
    constexpr int kMost = 240;
    constexpr int kListHeight = 320;
    auto* grid = new TalkGrid(tr("党员之间"));
    grid->setPeople(m_due.amongMembers, kMost);
    auto* area = scrolling(grid);
    area->setFixedHeight(scaled(kListHeight));
    dialog->body()->addWidget(area);
    connect(grid, &TalkGrid::asked, dialog, [this, dialog](const TalkAsked& what) {
        dialog->close();
        ask(what);
    });
    (void)dialog->addSafeButton(tr("关闭"));
    dialog->open();
}

void TalksView::print()
{
    const int year = desk().quarter().year;
    const auto talks = talksShown();
    if (!talks)
        return desk().report(talks.error());
    printDocument(desk(), talkPaper(desk(), year, *talks, m_list->past()->day()), tr("%1年谈话登记表").arg(year), this);
}

void TalksView::exportFile()
{
    const int year = desk().quarter().year;
    auto* dialog = new QFileDialog(this, tr("存成 PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    const PastDay& past = *m_list->past();
    // A past one is not saved over that of today.
    const QString then = pastSuffix(past);
    dialog->selectFile(tr("%1年谈话登记表").arg(year) + then + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, year](const QString& path) {
        const auto talks = talksShown();
        if (!talks)
            return desk().report(talks.error());
        NoProgress progress;
        const auto written = report::writePdf(talkPaper(desk(), year, *talks, m_list->past()->day()), path, progress);
        if (!written)
            return desk().report(written.error());
        desk().say(tr("已保存到 %1").arg(QFileInfo(path).fileName()));
    });
    dialog->open();
}

void TalksView::resizeEvent(QResizeEvent*)
{
    m_formColumn->setFixedWidth(scaled(width() < kNarrowView ? kFormNarrow : kFormWidth));
}

} // namespace branchbook::ui
