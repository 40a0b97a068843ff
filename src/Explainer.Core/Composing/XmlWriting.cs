using System.Text;
using System.Xml;

namespace Explainer.Composing;

/// <summary>Writes XML files: UTF-8 without a byte order mark, line ends that do not depend on the machine.</summary>
internal static class XmlWriting
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    public static ReadOnlyMemory<byte> Write(Action<XmlWriter> content)
    {
        var buffer = new MemoryStream();
        using (var writer = XmlWriter.Create(buffer, Settings))
        {
            content(writer);
        }

        return buffer.ToArray();
    }
}
