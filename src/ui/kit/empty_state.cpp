// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/empty_state.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace branchbook::ui {

namespace {

/// A disc with an icon of 40 px or a digit.
class Disc final : public QWidget
{
public:
    Disc(int size, QString iconName, QString digit)
        : m_size(size)
        , m_icon(std::move(iconName))
        , m_digit(std::move(digit))
    {
        setFixedSize(size, size);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const double radius = m_size / 2.0;
        if (m_digit.isEmpty()) {
            paintBox(painter, rect(), radius, Color::NeutralSoft, Color::None);
            paintIcon(painter, m_icon, Color::Text3, {radius - 20, radius - 20, 40, 40});
        } else {
            paintBox(painter, rect(), radius, Color::Surface, Color::LineStrong);
            paintText(painter, rect(), m_digit, TextRole::Small, Color::Text2, Qt::AlignHCenter);
        }
    }

private:
    int m_size;
    QString m_icon;
    QString m_digit;
};

/// `inside` with room above and below that goes with it.
QWidget* spaced(QWidget* inside, int above, int below)
{
    auto* whole = new QWidget;
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, above, 0, below);
    rows->addWidget(inside, 0, Qt::AlignHCenter);
    return whole;
}

} // namespace

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& explanation, QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_picture(spaced(new Disc(88, iconName, {}), 0, 20))
    , m_title(label(title, TextRole::Title))
{
    m_rows->setContentsMargins(24, 0, 24, 30);
    m_rows->setSpacing(0);
    m_rows->addStretch();
    m_picture->setObjectName(QStringLiteral("emptyPicture"));
    m_rows->addWidget(m_picture);
    m_rows->addWidget(m_title, 0, Qt::AlignHCenter);
    m_rows->addSpacing(8);
    for (const auto& line : explanation.split(u'\n'))
        m_rows->addWidget(paragraph(line, TextRole::Lead, Ink::Text2), 0, Qt::AlignHCenter);
    m_rows->addStretch();
}

QPushButton* EmptyState::addAction(const QString& verb, const QString& iconName)
{
    const bool first = !m_actions;
    if (first) {
        m_actions = new QHBoxLayout;
        m_actions->setSpacing(12);
        m_actions->setContentsMargins(0, 20, 0, 0);
        m_actions->addStretch();
        m_actions->addStretch();
        m_rows->insertLayout(m_steps != nullptr ? m_rows->indexOf(m_steps) : m_rows->count() - 1, m_actions);
    }
    auto* made = button(verb, first ? ButtonKind::Primary : ButtonKind::Standard, ControlSize::Large, iconName);
    m_actions->insertWidget(m_actions->count() - 1, made);
    m_lastAction = made;
    return made;
}

void EmptyState::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ExampleHost* known = std::exchange(m_asked, true) ? nullptr : host();
    if (!known)
        return;
    if (const QString text = known->partOnlyText(); !text.isEmpty())
        sayPartOnly(text);
    else if ((m_actions || m_steps) && known->offersExample())
        offerExample(*known);
}

/// Layouts whose widgets are all hidden take no room.
void EmptyState::sayPartOnly(const QString& text)
{
    for (QWidget* each : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (each != m_picture && each != m_title)
            each->hide();
    }
    auto* said = paragraph(text, TextRole::Lead, Ink::Text2);
    m_rows->insertWidget(m_rows->indexOf(m_title) + 2, said, 0, Qt::AlignHCenter); // behind the gap
    said->show(); // the page is being shown: it would come a turn later
    fit();
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EmptyState::fit()
{
    const auto part = [](const QWidget* each) { return each ? each->sizeHint().height() : 0; };
    const auto shown = [&](const QWidget* each) { return each && !each->isHidden() ? part(each) : 0; };
    const int now =
        m_rows->hasHeightForWidth() ? m_rows->minimumHeightForWidth(width()) : m_rows->minimumSize().height();
    const int words = now - shown(m_picture) - shown(m_example);
    const auto show = [](QWidget* each, bool wanted) {
        if (each && each->isHidden() == wanted)
            each->setVisible(wanted);
    };
    show(m_picture, height() >= words + part(m_example) + part(m_picture));
    show(m_example, height() >= words + part(m_example));
}

ExampleHost* EmptyState::host() const
{
    ExampleHost* found = nullptr;
    for (QWidget* parent = parentWidget(); parent && !found; parent = parent->parentWidget())
        found = dynamic_cast<ExampleHost*>(parent);
    return found;
}

void EmptyState::offerExample(ExampleHost& host)
{
    auto* link = button(tr("看看示例里是怎么记的"), ButtonKind::Link);
    link->setObjectName(QStringLiteral("exampleLink"));
    m_example = spaced(link, 18, 0);
    m_rows->insertWidget(m_rows->count() - 1, m_example);
    m_example->show(); // the page is being shown: it would come a turn later
    fit();
    if (m_lastAction)
        setTabOrder(m_lastAction, link);
    connect(link, &QPushButton::clicked, this, [&host] { host.showExample(); });
}

QWidget* noMatch(const QString& sentence, std::function<void()> clear, const QString& verb)
{
    auto* page = new QWidget;
    auto* rows = new QVBoxLayout(page);
    auto* link = button(verb.isEmpty() ? EmptyState::tr("清除条件") : verb, ButtonKind::Link);
    rows->addStretch();
    rows->addWidget(paragraph(sentence, TextRole::Body, Ink::Text2), 0, Qt::AlignHCenter);
    rows->addWidget(link, 0, Qt::AlignHCenter);
    rows->addStretch();
    QObject::connect(link, &QPushButton::clicked, page, std::move(clear));
    return page;
}

void EmptyState::addStep(const QString& title, const QString& text)
{
    if (!m_steps) {
        m_steps = new QHBoxLayout;
        m_steps->setSpacing(0);
        m_steps->setContentsMargins(0, 34, 0, 0);
        m_steps->addStretch();
        m_steps->addStretch();
        m_rows->insertLayout(m_rows->count() - 1, m_steps);
    } else {
        auto* line = horizontalLine();
        line->setFixedWidth(36);
        const int end = m_steps->count() - 1;
        m_steps->insertSpacing(end, 14);
        m_steps->insertWidget(end + 1, line, 0, Qt::AlignVCenter);
        m_steps->insertSpacing(end + 2, 14);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(paragraph(title, TextRole::BodyStrong, Ink::Text));
    words->addWidget(paragraph(text, TextRole::Small, Ink::Text2));
    auto* step = new QHBoxLayout;
    step->setSpacing(10);
    step->addWidget(new Disc(24, {}, QString::number(++m_stepCount)), 0, Qt::AlignTop);
    step->addLayout(words);
    m_steps->insertLayout(m_steps->count() - 1, step);
}

} // namespace branchbook::ui
