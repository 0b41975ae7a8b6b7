// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/welcome_page.h"

#include "branchbook/base/screen_words.h"

#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/fitting_scroll.h"
#include "ui/kit/icon_tile.h"
#include "ui/kit/text.h"
#include "ui/settings/look_controls.h"
#include "ui/start/mark.h"
#include "ui/theme/icon.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kColumnWidth = 960;
constexpr int kCardHeight = 334;

struct Door {
    QString icon;
    QString title;
    QString text;
    QString verb;
    ButtonKind kind;
};

QString shortDay(const QDateTime& moment, QDate today)
{
    const auto day = moment.toLocalTime().date();
    if (day == today)
        return WelcomePage::tr("今天");
    if (day == today.addDays(-1))
        return WelcomePage::tr("昨天");
    return day.year() == today.year() ? shownShortDay(day) : shownDate(day);
}

QFrame* doorCard(const Door& door, QPushButton*& opener)
{
    const bool main = door.kind == ButtonKind::Primary;
    auto* box = frame(main ? QStringLiteral("cardAccent") : QStringLiteral("cardLarge"));
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(24, 26, 24, 24);
    rows->setSpacing(0);
    rows->addWidget(new IconTile(door.icon, main ? Tone::Accent : Tone::Neutral, 48));
    rows->addSpacing(16);
    rows->addWidget(label(door.title, TextRole::CardHeading));
    rows->addSpacing(6);
    rows->addWidget(paragraph(door.text, TextRole::Lead, Ink::Text2));
    rows->addStretch();
    opener = button(door.verb, door.kind, ControlSize::Large);
    rows->addWidget(opener);
    box->setMinimumHeight(kCardHeight);
    return box;
}

/// Books of one branch have one title: then the file tells them apart, and the folder where files are called the same.
QString distinctTitle(const RecentBook& book, const QList<RecentBook>& all)
{
    const auto file = [](const RecentBook& each) { return QFileInfo(each.path).completeBaseName(); };
    const auto likeIt = [&](const auto& same) { return std::ranges::count_if(all, same) > 1; };
    if (!likeIt([&](const RecentBook& other) { return other.title == book.title; }))
        return book.title;
    if (!likeIt([&](const RecentBook& other) { return other.title == book.title && file(other) == file(book); }))
        return QStringLiteral("%1 · %2").arg(file(book), book.title);
    return QStringLiteral("%1 · %2").arg(QFileInfo(book.path).dir().dirName(), file(book));
}

/// One line of 最近打开: a flat button over its whole width.
class RecentLine final : public QPushButton
{
public:
    RecentLine(const RecentBook& book, const QString& title, const QString& day)
        : m_day(day)
    {
        setText(title);
        setProperty("kind", QStringLiteral("line"));
        setAccessibleName(WelcomePage::tr("打开 %1，%2").arg(title, day));
        setToolTip(book.path);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPushButton::paintEvent(event);
        QPainter painter(this);
        const double side = scaled(16);
        const double words = textWidth(text(), TextRole::Small) + 10;
        const double wanted = textWidth(m_day, TextRole::Caption) + 2;
        const double day = side + 8 + words + wanted > width() ? 0 : wanted; // the name comes first
        paintIcon(painter, QStringLiteral("file"), Color::Text3, {0, (height() - side) / 2, side, side});
        paintText(painter, {side + 8, 0, width() - side - 8 - day - 8, double(height())}, text(), TextRole::Small,
                  underMouse() ? Color::AccentText : Color::Text);
        paintText(painter, {width() - day, 0, day, double(height())}, m_day, TextRole::Caption, Color::Text3,
                  Qt::AlignRight);
    }

private:
    QString m_day;
};

} // namespace

WelcomePage::WelcomePage(const QList<RecentBook>& recent, const ThemeSettings& look, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    auto* content = new QWidget; // with larger text and two recent books it is higher than a small window
    content->setProperty("kind", QStringLiteral("page"));
    auto* outer = new QHBoxLayout(content);
    outer->setContentsMargins(16, 0, 16, 0);
    auto* column = new QWidget;
    column->setMaximumWidth(kColumnWidth);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 8, 0, 8);
    m_column->setSpacing(0);
    m_column->addStretch();
    m_column->addWidget(makeHead());
    m_column->addSpacing(32);
    m_column->addWidget(makeCards(recent, today));
    m_column->addSpacing(26);
    m_column->addWidget(makeOptions());
    m_column->addSpacing(26);
    m_column->addWidget(horizontalLine());
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(2, 16, 2, 0);
    foot->setSpacing(8);
    foot->addWidget(iconLabel(QStringLiteral("lock"), 16, Color::Text2));
    foot->addWidget(label(tr("所有内容只保存在这台电脑上，不需要联网，也不会上传。"), TextRole::Body, Ink::Text2), 1);
    m_column->addLayout(foot);
    m_column->addStretch();
    outer->addStretch(1);
    outer->addWidget(column, 100);
    outer->addStretch(1);
    auto* scroll = new FittingScroll;
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

QWidget* WelcomePage::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    row->addWidget(new Mark(60));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label(tr("支部手册"), TextRole::Hero));
    words->addWidget(label(tr("一本记在电脑里的《党支部工作手册》"), TextRole::Tagline, Ink::Text2));
    row->addLayout(words, 1);
    m_head = row;
    return head;
}

/// Whoever reads no Chinese has to find it before there is a book, and therefore settings.
void WelcomePage::offerLanguage(const QString& code)
{
    auto* choice = new Segmented(QStringLiteral("语言 · Language"));
    choice->setObjectName(QStringLiteral("welcomeLanguage"));
    choice->addSegment(QStringLiteral("中文"));
    choice->addSegment(QStringLiteral("English"));
    choice->setCurrent(code == u"en" ? 1 : 0);
    m_head->addWidget(choice, 0, Qt::AlignTop);
    connect(choice, &Segmented::chosen, this,
            [this](int index) { Q_EMIT languageChosen(index == 1 ? QStringLiteral("en") : QStringLiteral("zh_CN")); });
}

QWidget* WelcomePage::makeCards(const QList<RecentBook>& recent, QDate today)
{
    auto* cards = new QWidget;
    auto* row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    QPushButton* create = nullptr;
    QPushButton* open = nullptr;
    QPushButton* sample = nullptr;
    row->addWidget(doorCard({QStringLiteral("plus"), tr("新建支部手册"),
                             tr("只需要填支部名称，大约 1 分钟。党员名册可以从 Excel 导入。"), tr("开始新建"),
                             ButtonKind::Primary},
                            create),
                   1);
    auto* middle = doorCard({QStringLiteral("folder"), tr("打开已有手册"),
                             tr("打开以前保存的手册，也可以是 U 盘里的。"), tr("选择文件"), ButtonKind::Standard},
                            open);
    row->addWidget(middle, 1);
    auto* third =
        doorCard({QStringLiteral("sample"), tr("先看看示例"),
                  tr("用一本虚构支部的手册随意试用，不会影响您自己的内容。"), tr("打开示例"), ButtonKind::Standard},
                 sample);
    row->addWidget(third, 1);
    m_sampleRows = qobject_cast<QVBoxLayout*>(third->layout());
    if (!recent.isEmpty()) {
        auto* rows = qobject_cast<QVBoxLayout*>(middle->layout());
        int at = rows->count() - 1;
        rows->insertSpacing(at++, 10);
        rows->insertWidget(at++, horizontalLine());
        rows->insertSpacing(at++, 10);
        rows->insertWidget(at++, label(tr("最近打开"), TextRole::Caption, Ink::Text3));
        for (const auto& book : recent.mid(0, 2)) {
            auto* line = new RecentLine(book, distinctTitle(book, recent), shortDay(book.openedAt, today));
            rows->insertWidget(at++, line);
            connect(line, &QPushButton::clicked, this, [this, path = book.path] { Q_EMIT openRecent(path); });
        }
        rows->insertSpacing(at, 12);
    }
    connect(create, &QPushButton::clicked, this, &WelcomePage::newBook);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openBook);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::openSample);
    return cards;
}

void WelcomePage::offerFreshSample()
{
    auto* again = button(tr("重新开始"), ButtonKind::Link);
    again->setObjectName(QStringLiteral("freshSample"));
    again->setAccessibleName(tr("重新开始示例"));
    auto* discard = button(tr("删除示例"), ButtonKind::Link);
    discard->setObjectName(QStringLiteral("discardSample"));
    auto* links = new QHBoxLayout;
    links->setSpacing(16);
    links->addWidget(again);
    links->addWidget(discard);
    links->addStretch();
    m_sampleRows->insertLayout(m_sampleRows->count() - 1, links);
    m_sampleRows->insertSpacing(m_sampleRows->count() - 1, 8);
    connect(again, &QPushButton::clicked, this, &WelcomePage::freshSampleAsked);
    connect(discard, &QPushButton::clicked, this, &WelcomePage::discardSampleAsked);
}

QWidget* WelcomePage::makeOptions()
{
    auto* options = new QWidget;
    auto* row = new QHBoxLayout(options);
    row->setContentsMargins(2, 0, 0, 0);
    row->setSpacing(12);
    m_size = makeSizeControl(m_look);
    m_scheme = makeSchemeControl(m_look);
    row->addWidget(label(tr("文字大小"), TextRole::Body, Ink::Text2));
    row->addWidget(m_size);
    row->addSpacing(28);
    row->addWidget(label(tr("外观"), TextRole::Body, Ink::Text2));
    row->addWidget(m_scheme);
    row->addStretch();
    auto* manual = button(tr("使用说明"), ButtonKind::Link);
    manual->setObjectName(QStringLiteral("manualButton"));
    row->addWidget(manual);
    connect(manual, &QPushButton::clicked, this, &WelcomePage::manualAsked);
    connect(m_size, &Segmented::chosen, this, [this](int index) {
        m_look.textScale = textScaleAt(index);
        Q_EMIT lookChosen(m_look);
    });
    connect(m_scheme, &Segmented::chosen, this, [this](int index) {
        m_look.scheme = schemeAt(index);
        Q_EMIT lookChosen(m_look);
    });
    return options;
}

void WelcomePage::showLook(const ThemeSettings& look)
{
    m_look = look;
    m_size->setCurrent(indexOfTextScale(look.textScale));
    m_scheme->setCurrent(indexOfScheme(look.scheme));
}

void WelcomePage::showProblem(const QString& sentence)
{
    if (!m_problem) {
        m_problem = new Banner(Banner::Kind::Warning, sentence);
        m_column->insertWidget(3, m_problem); // below the gap under the head
        m_column->insertSpacing(4, 16);
    }
    m_problem->setSentence(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace branchbook::ui
